export { picker } from "#session";
