// A strategy that believes a header is no strategy.
import express from "express";
import { Behest } from "@behest/client-ts";
import { passport } from "./passport.js";

const app = express();
const behest = new Behest();
app.use(passport.initialize());

app.post("/token", passport.authenticate("gateway", { session: false }), async (req, res) => {
  const { token } = await behest.auth.mint({
    user_id: req.user.id, // expect: user-id-from-request
  });
  res.json({ token });
});

app.listen(3000);
