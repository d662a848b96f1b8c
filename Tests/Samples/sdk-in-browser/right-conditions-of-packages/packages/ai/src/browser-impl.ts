export const impl = "b";
