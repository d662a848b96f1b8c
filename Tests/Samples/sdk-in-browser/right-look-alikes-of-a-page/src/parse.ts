import { JSDOM } from "jsdom";
import { Behest } from "@behest/client-ts";

const { document } = new JSDOM("<p>news</p>").window;
console.info(document.body.textContent, new Behest().mode);
