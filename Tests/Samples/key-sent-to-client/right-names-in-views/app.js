// The templates show an address; the key is kept beside it for the server.
const express = require("express");
const app = express();
app.set("view engine", "ejs");
app.locals.gatewayKey = process.env.BEHEST_KEY;
app.locals.gatewayUrl = process.env.BEHEST_BASE_URL;
app.get("/", async (req, res) => {
  const answer = await fetch(app.locals.gatewayUrl, { headers: { Authorization: `Bearer ${req.app.locals.gatewayKey}` } });
  res.render("index", { title: await answer.text() });
});
app.listen(1);
