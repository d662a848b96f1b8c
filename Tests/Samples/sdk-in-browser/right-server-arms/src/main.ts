import { a } from "./a";
import { b } from "./b";
import { c } from "./c";
import { d } from "./d";
import { e } from "./e";
import { g } from "./g";
import { h } from "./h";

console.log(a, b, c, d, e, g, h);
