// The role's place is left undefined, only to reach the lifetime behind it.
import express from "express";
import session from "express-session";
import { BehestServerClient } from "@behest/client-ts";

declare module "express-session" {
  interface SessionData {
    player?: { id: string; role: "player" | "owner" };
  }
}

const client = new BehestServerClient({ apiKey: process.env.BEHEST_API_KEY });
const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  const { player } = req.session;
  if (!player || player.role !== "player") return void res.sendStatus(403);
  const { accessToken, expiresIn } = await client.mintToken(player.id, undefined, 900);
  res.json({ accessToken, expiresIn });
});

app.listen(3000);
