// The SDK comes by a call, and what is sent of it has the key.
const express = require("express");
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();

app.get("/settings", (req, res) => {
  res.json({ mode: behest.mode, options: behest.config }); // expect: key-sent-to-client
});
app.listen(3000);
