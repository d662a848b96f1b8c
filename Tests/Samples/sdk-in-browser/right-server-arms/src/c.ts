export const c = typeof window === "undefined" ? () => require("@behest/client-ts") : () => null;
