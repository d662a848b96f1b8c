const express = require("express");
const { Behest } = require("@behest/client-ts");
const app = express();
app.use(express.static("public"));
app.post("/api/chat", async (req, res) => { res.json((await new Behest().models.list()).data); });
app.listen(3000);
