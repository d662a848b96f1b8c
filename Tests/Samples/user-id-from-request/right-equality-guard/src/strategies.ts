import passport from "passport";
import { Strategy } from "passport-http-bearer";
import { sessions } from "./sessions.js";

passport.use(
  new Strategy(async (token, done) => {
    const session = await sessions.find({ token });
    done(null, session ? { id: session.ownerId } : false);
  }),
);
