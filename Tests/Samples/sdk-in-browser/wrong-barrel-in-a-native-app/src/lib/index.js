// Metro keeps all of a module that any part is used of.
export { ask } from "./ai"; // via: sdk-in-browser
export { title } from "./title";
