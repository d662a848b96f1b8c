// Only the log-in and the billing webhook fill the session.
const express = require("express");
const cookieSession = require("cookie-session");
const argon2 = require("argon2");
const knex = require("knex")({ client: "pg" });
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();
app.use(express.json(), cookieSession({ name: "school", keys: [process.env.COOKIE_KEY] }));

app.post("/login", async (req, res) => {
  const dancer = await knex("dancers").where({ email: req.body.email }).first();
  if (!dancer || !(await argon2.verify(dancer.hash, req.body.password))) {
    return res.status(401).end();
  }
  req.session.dancer = { id: dancer.id, plan: dancer.plan };
  res.status(204).end();
});

app.post("/token", async (req, res) => {
  const { dancer } = req.session;
  if (!dancer) return res.status(401).end();
  res.json(await behest.auth.mint({ user_id: dancer.id, tier: dancer.plan }));
});

app.listen(3000);
