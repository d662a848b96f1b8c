// Strategies that check the password: with bcrypt, by a method of the row, in the look-up itself.
import express from "express";
import passport from "passport";
import { Strategy as LocalStrategy } from "passport-local";
import bcrypt from "bcrypt";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";
import { Baker } from "./baker.js";
import { digest } from "./digest.js";

const prisma = new PrismaClient();
const behest = new Behest();
const app = express();

passport.use(
  new LocalStrategy({ usernameField: "email" }, async (email, password, done) => {
    const baker = await prisma.baker.findUnique({ where: { email } });
    if (!baker || !(await bcrypt.compare(password, baker.hash))) return done(null, false);
    return done(null, baker);
  }),
);

passport.use(
  "model",
  new LocalStrategy(async (username, password, done) => {
    const baker = await Baker.findByName(username);
    if (!baker) return done(null, false);
    if (!(await baker.opensWith(password))) return done(null, false);
    return done(null, baker);
  }),
);

passport.use(
  "row",
  new LocalStrategy(async (username, password, done) => {
    const baker = await prisma.baker.findFirst({ where: { username, password: digest(password) } });
    return done(null, baker ?? false);
  }),
);

app.post("/token", passport.authenticate(["local", "model", "row"]), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user!.id }));
});
