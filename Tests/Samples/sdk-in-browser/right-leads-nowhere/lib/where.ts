export const where = () => [require.resolve("@behest/client-ts"), import.meta.resolve("@behest/client-ts")];
