/* VITE_BEHEST_KEY: string was dropped in March. */
export type Key = "VITE_BEHEST_KEY" | "BEHEST_KEY";
