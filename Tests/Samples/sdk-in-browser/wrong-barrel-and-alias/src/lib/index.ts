export { formatCost } from "./money";
export { gateway } from "./gateway"; // via: sdk-in-browser
