const { mode } = require("./mode"); // from: sdk-in-browser

document.title = mode();
