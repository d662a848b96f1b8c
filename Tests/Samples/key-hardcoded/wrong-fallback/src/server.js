const express = require("express");
const { Behest } = require("@behest/client-ts");
const { KEY } = require("./config");

const behest = new Behest({ key: KEY });
const app = express();
app.get("/mode", (_req, res) => res.json({ mode: behest.mode }));
app.listen(3000);
