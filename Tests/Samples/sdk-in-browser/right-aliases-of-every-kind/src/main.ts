import { x } from "@app/x";
import { y } from "./y.js";
console.log(x, y);
