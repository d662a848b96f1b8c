// Sessions of servers, filled after a password was checked, or by whoever the library lets in.
import express from "express";
import session from "express-session";
import bcrypt from "bcryptjs";
import { behest } from "./behest";
import { users } from "./users";

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false }));
app.use(express.json());

app.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const user = await users.findOne({ email });
  if (!user || !(await bcrypt.compare(password, user.passwordHash))) return void res.sendStatus(401);
  req.session.regenerate((error) => {
    if (error) return void res.sendStatus(500);
    req.session.userId = user.id;
    req.session.theme = req.body.theme;
    res.json({ ok: true });
  });
});

app.post("/token", async (req, res) => {
  if (!req.session.userId) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.session.userId }));
});
app.listen(3000);
