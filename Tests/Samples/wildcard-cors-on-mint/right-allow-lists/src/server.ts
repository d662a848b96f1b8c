// Fixed origins, lists, anchored patterns and predicates that refuse.
import cors, { type CorsOptions } from "cors";
import express, { type RequestHandler } from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const ORIGINS = new Set((process.env.CORS_ORIGINS ?? "https://clay.example").split(","));
const behest = new Behest();
const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

const token: RequestHandler = async (req, res) => {
  const { user } = req.session as { user?: { id: string } };
  if (!user) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: user.id, ttl: 900 }));
};

const predicate: CorsOptions = {
  origin(origin, callback) {
    if (!origin || ORIGINS.has(origin)) callback(null, true);
    else callback(new Error("origin refused"));
  },
  allowedHeaders: "*",
};

app.post("/a", cors({ origin: "https://clay.example", credentials: true }), token);
app.post("/b", cors({ origin: [...ORIGINS], allowedHeaders: ["Authorization"] }), token);
app.post("/c", cors({ origin: /^https:\/\/[a-z-]+\.clay\.example$/ }), token);
app.post("/d", cors(predicate), token);
app.post("/e", cors({ origin: process.env.CORS_ORIGIN }), token);
app.post("/f", cors({ origin: false }), token);
app.post("/g", cors({ origin: ["*"] }), token);

app.listen(3000);
