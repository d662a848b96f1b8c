// Tests that every origin passes: it is there, it begins with http, it fits a pattern of anything.
import cors from "cors";
import express, { type NextFunction, type Request, type Response } from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();

async function token(req: Request, res: Response) {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
}

function present(req: Request, res: Response, next: NextFunction) {
  const origin = req.get("origin");
  if (!origin) return next();
  res.setHeader("Access-Control-Allow-Origin", origin); // expect: wildcard-cors-on-mint
  res.setHeader("Access-Control-Allow-Credentials", "true");
  next();
}

function secureOnly(req: Request, res: Response, next: NextFunction) {
  const origin = req.headers.origin;
  if (origin && origin.startsWith("http")) {
    res.header({ "access-control-allow-origin": origin }); // expect: wildcard-cors-on-mint
  }
  next();
}

app.post("/a", present, token);
app.post("/b", secureOnly, token);
app.post("/c", cors({ origin: [/./] }), token); // expect: wildcard-cors-on-mint
app.post("/d", cors({ origin: new RegExp("^https?://") }), token); // expect: wildcard-cors-on-mint
app.post("/e", cors({ origin: (origin, done) => done(null, /.+/.test(origin ?? "")) }), token); // expect: wildcard-cors-on-mint
app.post("/f", cors({ origin: (origin, done) => { // expect: wildcard-cors-on-mint
  if (origin && !origin.startsWith("http")) return done(new Error("odd"));
  done(null, true);
} }), token);

app.listen(3000);
