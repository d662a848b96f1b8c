export { fromBody } from "./body.js";
export * from "./fields.js";
export { fromBody as default } from "./body.js";
