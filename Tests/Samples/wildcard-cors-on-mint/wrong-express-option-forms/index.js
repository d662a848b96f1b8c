// Route-level options that let everybody in: true, "*", a pattern, two predicates, credentials only.
const cors = require("cors");
const express = require("express");
const session = require("express-session");
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

async function token(req, res) {
  if (!req.session.user) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.session.user.id })); // related: wildcard-cors-on-mint
}

app.post("/a", cors({ origin: true }), token); // expect: wildcard-cors-on-mint
app.post("/b", cors({ methods: "POST", origin: "*" }), token); // expect: wildcard-cors-on-mint
app.post("/c", cors({ origin: /^https?:/ }), token); // expect: wildcard-cors-on-mint
app.post("/d", cors({ credentials: true }), token); // expect: wildcard-cors-on-mint
app.post("/e", cors({ origin: (_origin, done) => done(null, true) }), token); // expect: wildcard-cors-on-mint

const open = {
  origin(origin, callback) { // expect: wildcard-cors-on-mint
    callback(null, origin);
  },
};
app.post("/f", cors(open), token);

app.listen(3000);
