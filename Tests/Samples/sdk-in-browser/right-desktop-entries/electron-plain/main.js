const { app, BrowserWindow } = require("electron");
const path = require("node:path");
const { Behest } = require("@behest/client-ts");

app.whenReady().then(() => {
  new Behest();
  const w = new BrowserWindow({
    webPreferences: {
      preload: path.join(__dirname, "bridge.js")
    }
  });
  w.loadFile("index.html");
});
