// The role arrives inside a spread, from another file.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { mintBody, type Resident } from "./mint-body.js";

const behest = new Behest();
const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/api/behest/token", async (req, res) => {
  const { resident } = req.session as { resident?: Resident };
  if (!resident) return void res.sendStatus(401);
  const body = mintBody(resident);
  const { token } = await behest.auth.mint({ ...body, ttl: 900 }); // expect: role-in-mint
  res.json({ token });
});

app.listen(3000);
