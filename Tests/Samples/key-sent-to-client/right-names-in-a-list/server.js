// Lists of names that say which variables are set, and one without the key.
const express = require("express");
const app = express();

const REQUIRED = ["BEHEST_KEY", "DATABASE_URL", "SESSION_SECRET"];
const PUBLIC = ["BEHEST_BASE_URL", "SENTRY_DSN"];

const missing = REQUIRED.filter((name) => !process.env[name]);
if (missing.length) throw new Error(`set ${missing.join(", ")}`);

app.get("/env.json", (req, res) => {
  res.json(Object.fromEntries(PUBLIC.map((name) => [name, process.env[name]])));
});
app.get("/health", (req, res) => {
  res.json(Object.fromEntries(REQUIRED.map((name) => [name, Boolean(process.env[name])])));
});
app.get("/missing", (req, res) => {
  res.json({ missing: REQUIRED.filter((name) => process.env[name] === undefined) });
});
app.get("/status", (req, res) => {
  res.json(REQUIRED.map((name) => ({ name, set: name in process.env })));
});
app.listen(3000);
