import { JSDOM } from "jsdom";
const dom = new JSDOM("<p>");
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const { render } = await import("../dist/server.js");
await render();
delete globalThis.window;
globalThis.document = undefined;
