import passport from "passport";
import { ExtractJwt, Strategy as JwtStrategy } from "passport-jwt";
import { Strategy as LocalStrategy } from "passport-local";
import { findMember, memberWithPassword } from "./members.js";

passport.use(
  new LocalStrategy(async (username, password, done) => {
    done(null, (await memberWithPassword(username, password)) ?? false);
  }),
);
passport.use(
  new JwtStrategy(
    {
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: process.env.JWT_SECRET,
    },
    (payload, done) => done(null, { id: payload.sub }),
  ),
);
passport.serializeUser((member, done) => done(null, member.id));
passport.deserializeUser(async (id, done) => done(null, await findMember(id)));

export { passport };
