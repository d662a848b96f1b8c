// Sessions of servers, filled from the request: what the browser said once, it is from then on.
import express from "express";
import session from "express-session";
import { behest } from "./behest";

declare module "express-session" {
  interface SessionData { userId: string; nick: string }
}

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false }));
app.use(express.urlencoded({ extended: true }));

app.post("/enter", (req, res) => {
  req.session.regenerate(() => {
    req.session.nick = req.body.nick;
    res.redirect("/");
  });
});

app.post("/token", async (req, res) => {
  if (!req.session.nick) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.session.nick })); // expect: user-id-from-request
});
app.listen(3000);
