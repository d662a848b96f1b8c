// The server loads one folder and lists another.
const express = require("express");
const fs = require("fs");
const path = require("path");

const app = express();
const routes = path.join(__dirname, "routes");
for (const file of fs.readdirSync(routes)) app.use(require(path.join(routes, file)));
app.get("/themes", (req, res) => res.sendFile(path.join(__dirname, "widgets", req.query.name)));
app.listen(3000);
