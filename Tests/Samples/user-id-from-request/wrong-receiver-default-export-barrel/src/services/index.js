export { default as ai } from "./ai.js";
export { default as mail } from "./mail.js";
