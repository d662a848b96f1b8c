export { Behest } from "./behest";
