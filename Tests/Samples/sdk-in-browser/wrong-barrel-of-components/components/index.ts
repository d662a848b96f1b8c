// The directive of a barrel holds for all that it passes on.
"use client";

export * from "./pane"; // from: sdk-in-browser
export { Frame } from "./frame";
