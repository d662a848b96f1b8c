import argon2 from "argon2";
import passport from "passport";
import { Strategy as LocalStrategy } from "passport-local";
import { users } from "./users.js";

passport.use(new LocalStrategy({ usernameField: "email" }, async (email, password, done) => {
  try {
    const user = await users.findOne({ email });
    if (!user) return done(null, false);
    if (!(await argon2.verify(user.hash, password))) return done(null, false);
    return done(null, user);
  } catch (error) {
    return done(error);
  }
}));

passport.serializeUser((user, done) => done(null, user.id));
passport.deserializeUser(async (id, done) => done(null, await users.findOne({ id })));

export default passport;
