// Auth.js for Express: the browser's update() still lands in the token.
import { ExpressAuth, getSession } from "@auth/express";
import express from "express";
import { Behest } from "@behest/client-ts";
import { config } from "./auth.js";

const app = express();
const behest = new Behest();
app.use("/auth/*", ExpressAuth(config));

app.post("/token", async (req, res) => {
  const session = await getSession(req, config);
  if (!session?.user) return void res.sendStatus(401);
  const { id, seats } = session.user;
  res.json(await behest.auth.mint({ user_id: id, tier: seats })); // expect: tier-from-request
});

app.listen(3000);
