import { app } from "electron";
import { Behest } from "@behest/client-ts";
app.whenReady().then(() => new Behest());
