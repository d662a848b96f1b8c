import passport from "passport";
import { Strategy as CustomStrategy } from "passport-custom";

passport.use(
  "gateway",
  new CustomStrategy((req, done) => {
    const player = req.headers["x-player-id"]; // from: user-id-from-request
    if (!player) return done(null, false);
    done(null, { id: player });
  }),
);

export { passport };
