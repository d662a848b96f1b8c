// The folders that a server names hold its own code too.
const express = require("express");
const { token } = require("./lib/token");

const app = express();
app.use(express.static(__dirname + "/public"));
// The folder of the project itself, as tutorials have it: what lies in it is the server's.
app.use(express.static("."));
app.use("/docs", express.static("tools"));
app.post("/api/behest/token", async (req, res) => res.json(await token(req.session.user.id)));
app.listen(3000);
