import live from "../.env.production" with { type: "text" }; // expect: key-sent-to-client
import { parse } from "./parse";

const old = require("raw-loader!../.env"); // expect: key-sent-to-client

console.log(parse(live).MAP_STYLE, parse(old).MAP_STYLE);
