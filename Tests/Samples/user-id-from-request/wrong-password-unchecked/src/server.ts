// A strategy for passwords that never looks at the password: whoever knows a name is that user.
import express from "express";
import passport from "passport";
import { Strategy as LocalStrategy } from "passport-local";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const prisma = new PrismaClient();
const behest = new Behest();
const app = express();

passport.use(
  new LocalStrategy(async (username, password, done) => { // from: user-id-from-request
    const baker = await prisma.baker.findUnique({ where: { username } });
    if (!baker) return done(null, false);
    return done(null, baker);
  }),
);

app.post("/token", passport.authenticate("local", { session: false }), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user!.id })); // expect: user-id-from-request
});
