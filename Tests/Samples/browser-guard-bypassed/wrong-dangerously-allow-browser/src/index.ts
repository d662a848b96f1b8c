export { gate } from "./gate.js";
export const VERSION = "0.3.0";
