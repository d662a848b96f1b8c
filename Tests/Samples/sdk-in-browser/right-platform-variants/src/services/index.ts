export * from "./gateway";
export const label = "x";
