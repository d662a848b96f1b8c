export * from "./format";
export * as ai from "./ai";
export { gateway as gw } from "./gateway";
export { default as Cls } from "./cls";
