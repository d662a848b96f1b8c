export { fromBody } from "./body.js";
export { fromSession, fromSession as default } from "./session.js";
