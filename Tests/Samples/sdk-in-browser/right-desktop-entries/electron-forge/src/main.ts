import { app, BrowserWindow } from "electron";
import { Behest } from "@behest/client-ts";
app.on("ready", () => { new Behest(); new BrowserWindow({}); });
