export * from "./client";
export type { Behest } from "@behest/client-ts";
