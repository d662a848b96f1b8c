export const TOKENS = "tokens";
