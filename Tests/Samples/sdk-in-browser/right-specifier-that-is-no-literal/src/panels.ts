export const PANELS = { listed: "./listed", server: "./gateway" };
