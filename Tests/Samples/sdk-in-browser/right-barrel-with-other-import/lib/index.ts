export * from "./height";
export * from "./ai";
export { behest } from "./started";
