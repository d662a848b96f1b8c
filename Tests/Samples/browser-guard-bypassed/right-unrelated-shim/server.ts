// A shim for server rendering that has nothing to do with the SDK.
import express from "express";
import session from "express-session";
import { renderToString } from "react-dom/server";
import { Behest } from "@behest/client-ts";
import { chart } from "./src/chart";

const behest = new Behest();
const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.get("/", (_req, res) => {
  res.send(renderToString(chart([3, 1, 2])));
});

app.post("/token", async (req, res) => {
  const { critic } = req.session as { critic?: { id: string } };
  if (!critic) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: critic.id }));
});

app.listen(3000);
