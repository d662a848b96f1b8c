export * from "./fmt";
