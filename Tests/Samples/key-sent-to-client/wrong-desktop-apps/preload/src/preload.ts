import { contextBridge, ipcRenderer } from "electron";
contextBridge.exposeInMainWorld("config", { behestKey: process.env.BEHEST_KEY, mint: () => ipcRenderer.invoke("mint") }); // expect: key-sent-to-client
