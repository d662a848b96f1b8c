// Express in nested routers of CommonJS: each wide place on the way to a mint is one finding.
const express = require("express");
const { security } = require("./security");
const api = require("./api");

const app = express();
app.use(security);
app.use("/api", api);
module.exports = app;
