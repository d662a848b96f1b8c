// A preload script runs in the renderer, beside the page.
const { contextBridge } = require("electron");
const { Behest } = require("@behest/client-ts"); // expect: sdk-in-browser

const behest = new Behest();
contextBridge.exposeInMainWorld("projector", { mode: () => behest.mode });
