// The main process is no browser: whether it may hold a key is not for this rule to say.
const { app, ipcMain } = require("electron");
const { Behest } = require("@behest/client-ts");

app.whenReady().then(() => {
  ipcMain.handle("mode", () => new Behest().mode);
});
