import { contextBridge } from "electron";

contextBridge.exposeInMainWorld("gateway", { url: process.env.BEHEST_BASE_URL });
