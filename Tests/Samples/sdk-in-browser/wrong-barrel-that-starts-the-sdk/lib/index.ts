export { behest } from "./ai"; // via: sdk-in-browser
export { price } from "./price";
