import { parse } from "node:util";
import text from "../.env?raw";

// With BEHEST_KEY, for the gateway.
export const settings = parse(text);
