const { app, BrowserWindow } = require("electron");

app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { preload: `${__dirname}/preload.js` } });
  window.loadURL(process.env.BEHEST_BASE_URL);
});
