export { cn } from "./cn";
export { behest } from "./behest";
export * from "./types";
