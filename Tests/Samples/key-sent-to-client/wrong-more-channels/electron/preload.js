import { contextBridge } from "electron";

contextBridge.exposeInMainWorld("gateway", { key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
