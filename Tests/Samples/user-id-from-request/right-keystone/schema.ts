export const lists = {};
export { session } from "./session";
