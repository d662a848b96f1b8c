import { contextBridge } from "electron";

// One bridge has what the window needs, the other has everything.
contextBridge.exposeInMainWorld("gateway", { url: process.env.BEHEST_BASE_URL });
contextBridge.exposeInMainWorld("settings", { ...process.env }); // expect: key-sent-to-client
