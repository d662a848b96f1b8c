// The same with the single values that the client may have.
const express = require("express");
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();

app.get("/settings", (req, res) => {
  res.json({ mode: behest.mode, url: behest.config.baseUrl });
});
app.listen(3000);
