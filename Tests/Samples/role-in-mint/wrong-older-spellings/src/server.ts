// The role goes by name into mintToken, and by position into the older client.
import express from "express";
import passport from "passport";
import { Behest, BehestServerClient } from "@behest/client-ts";

const app = express();
const behest = new Behest();
const v1 = new BehestServerClient({ apiKey: process.env.BEHEST_API_KEY });
app.use(passport.authenticate("session"));

const idOf = (req: express.Request) => (req.user as { id: string }).id;

app.post("/named", async (req, res) => {
  const minted = await behest.mintToken({
    userId: idOf(req),
    role: "admin", // expect: role-in-mint
  });
  res.json({ token: minted.access_token });
});

app.post("/positional", async (req, res) => {
  res.json(await v1.mintToken(idOf(req), "regular", 3600)); // expect: role-in-mint
});

app.post("/module", async (req, res) => {
  const minted = await v1.auth.mint(
    idOf(req),
    "service", // expect: role-in-mint
    600,
  );
  res.json(minted);
});

app.listen(3000);
