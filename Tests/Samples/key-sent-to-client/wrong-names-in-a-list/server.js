// Variables are picked by a list of names, and the key is on the list.
const express = require("express");
const app = express();

const NAMES = ["BEHEST_BASE_URL", "BEHEST_KEY", "SENTRY_DSN"]; // expect: key-sent-to-client

app.get("/env.json", (req, res) => {
  res.json(Object.fromEntries(NAMES.map((name) => [name, process.env[name]])));
});
app.get("/env/list", (req, res) => {
  const values = ["BEHEST_API_KEY", "PORT"].map((n) => process.env[n]); // expect: key-sent-to-client
  res.json({ values });
});
app.get("/env/reduced", (req, res) => {
  const exposed = ["BEHEST_SIGNING_KEY"].reduce((all, name) => ({ ...all, [name]: process.env[name] }), {}); // expect: key-sent-to-client
  res.json(exposed);
});
app.get("/env/looped", (req, res) => {
  const out = {};
  for (const name of ["BEHEST_BASE_URL", "BEHEST_SECRET_KEY"]) { // expect: key-sent-to-client
    out[name] = process.env[name];
  }
  res.send(out);
});
app.listen(3000);
