export { ask } from "./ai";
export { fmt } from "./fmt";
