export const PANELS = { listed: "./listed", other: "./other" };
