const { contextBridge, ipcRenderer } = require("electron");

contextBridge.exposeInMainWorld("sheets", { mode: () => ipcRenderer.invoke("mode") });
