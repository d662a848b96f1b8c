// The caller's origin is given back after a test, in the forms that people write.
import express, { type NextFunction, type Request, type Response } from "express";
import { Behest } from "@behest/client-ts";
import { isAllowedOrigin } from "./origins.js";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();
const LIST = ["https://pier.example", "https://jetty.example"];

async function token(req: Request, res: Response) {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
}

function checked(req: Request, res: Response, next: NextFunction) {
  const { origin } = req.headers;
  if (isAllowedOrigin(origin)) res.header("Access-Control-Allow-Origin", origin);
  next();
}

function guarded(req: Request, res: Response, next: NextFunction) {
  const origin = req.get("Origin");
  if (!origin || LIST.indexOf(origin) === -1) return next();
  res.set({ "Access-Control-Allow-Origin": origin, Vary: "Origin" });
  next();
}

function compared(req: Request, res: Response, next: NextFunction) {
  const origin = req.headers.origin;
  const isOwn = origin === "https://pier.example" || LIST.some((own) => own === origin);
  res.set("Access-Control-Allow-Origin", isOwn ? origin : LIST[0]);
  next();
}

function byHost(req: Request, res: Response, next: NextFunction) {
  const origin = req.headers.origin ?? "";
  if (origin && new URL(origin).hostname.endsWith(".pier.example")) {
    res.append("Access-Control-Allow-Origin", origin);
  }
  next();
}

app.post("/a", checked, token);
app.post("/b", guarded, token);
app.post("/c", [compared], token);
app.post("/d", byHost, token);

app.listen(3000);
