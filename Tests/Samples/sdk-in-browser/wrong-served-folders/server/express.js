// Servers hand out folders of scripts, each by its own package.
const express = require("express");
const path = require("path");

const app = express();
app.use("/assets", express.static(path.join(__dirname, "..", "assets"), { maxAge: "1d" }));
app.listen(3000);
