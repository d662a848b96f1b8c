// Plain HTTP in a helper; the form field of the request is its second argument.
import express from "express";
import session from "express-session";
import { mint } from "./mint.js";

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  const { skater } = req.session as { skater?: { id: string } };
  if (!skater) return void res.sendStatus(401);
  res.json(await mint(skater.id, req.body.tier ?? 1)); // from: tier-from-request
});

app.listen(3000);
