export { formatDate } from "./dates";
export * from "./channels";
