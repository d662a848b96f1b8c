export { ai } from "./ai";
export { fmt } from "./fmt";
