// What an application keeps for all its templates, and one of them shows.
const express = require("express");
const app = express();
app.set("view engine", "ejs");
app.locals.gatewayKey = process.env.BEHEST_KEY; // expect: key-sent-to-client
app.use((req, res, next) => {
  res.locals.unusedKey = process.env.BEHEST_API_KEY;
  next();
});
app.get("/", (req, res) => res.render("index", { title: "x" }));
app.listen(1);
