// Passport lets in, and the mint is for another; a strategy that believes the request's own word.
const express = require("express");
const passport = require("passport");
const { Strategy: LocalStrategy } = require("passport-local");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const app = express();
app.use(express.json());
app.use(passport.initialize());
app.use(passport.session());

passport.use(
  new LocalStrategy({ usernameField: "email", passReqToCallback: true }, (req, email, password, done) => {
    done(null, { id: req.body.account });
  }),
);
passport.serializeUser((user, done) => done(null, user.id));
passport.deserializeUser((id, done) => done(null, { id }));

app.post("/token", passport.authenticate("session"), async (req, res) => {
  if (!req.isAuthenticated()) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.body.user.id })); // expect: user-id-from-request
});

app.post("/local", passport.authenticate("local"), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.id })); // expect: user-id-from-request
});
app.listen(3000);
