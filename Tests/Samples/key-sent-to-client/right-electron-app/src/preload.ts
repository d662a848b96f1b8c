import { contextBridge, ipcRenderer } from "electron";
contextBridge.exposeInMainWorld("behest", { token: () => ipcRenderer.invoke("behest:token"), baseUrl: process.env.BEHEST_BASE_URL });
