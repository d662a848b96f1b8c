import { app, BrowserWindow, ipcMain } from "electron";
ipcMain.handle("key", () => process.env.BEHEST_KEY); // expect: key-sent-to-client
ipcMain.handle("token", async () => (await fetch("https://x")).json());
const win = new BrowserWindow({ webPreferences: { additionalArguments: [`--key=${process.env.BEHEST_KEY}`] } }); // expect: key-sent-to-client
win.webContents.send("cfg", { key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
ipcMain.on("get", (event) => {
  event.returnValue = process.env.BEHEST_KEY; // expect: key-sent-to-client
  event.reply("k", process.env.BEHEST_KEY); // expect: key-sent-to-client
});
