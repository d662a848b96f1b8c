import { contextBridge } from "electron";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
contextBridge.exposeInMainWorld("ai", { ask: () => new Behest().models.list() });
