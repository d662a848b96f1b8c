export { ai } from "./ai";
export { s } from "./setup";
export { fmt } from "./fmt";
