// Checks of origins that refuse, in many spellings: lists, sets, suffixes, addresses, tables, helpers.
import express from "express";
import cors from "cors";
import { behest } from "./behest";
import { user } from "./auth";
import { isAllowed, originOf } from "./origins";

const a = express();
const ALLOWED = new Set((process.env.CORS_ORIGINS ?? "").split(","));
a.use(cors({ origin: (origin, callback) => callback(null, !origin || ALLOWED.has(origin)) }));
a.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const b = express();
b.use(cors({ origin: [/^https:\/\/([a-z0-9-]+\.)?example\.com$/, "http://localhost:5173"] }));
b.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const c = express();
c.use(cors({
  origin: (origin, done) => {
    if (!origin) return done(null, true);
    if (ALLOWED.has(origin) || origin.endsWith(".example.com")) return done(null, true);
    return done(new Error("Not allowed by CORS"), false);
  },
}));
c.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const d = express();
d.use(cors((req, done) => done(null, { origin: isAllowed(req.header("Origin")), credentials: true })));
d.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const e = express();
e.use((req, res, next) => {
  const origin = originOf(req);
  if (origin && isAllowed(origin)) {
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Vary", "Origin");
  }
  next();
});
e.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const f = express();
f.use(cors({ origin: process.env.NODE_ENV === "production" ? "https://app.example.com" : true }));
f.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const g = express();
g.use(cors({ origin: async (origin, done) => {
  const tenant = await findTenantByOrigin(origin);
  done(null, tenant ? origin : false);
} }));
g.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

async function findTenantByOrigin(origin?: string) {
  const response = await fetch(`${process.env.TENANTS}/by-origin?value=${encodeURIComponent(origin ?? "")}`);
  return response.ok ? response.json() : null;
}

const h = express();
if (process.env.NODE_ENV !== "production") {
  h.use(cors());
}
h.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const i = express();
const isDev = app() === "development";
i.use(cors(isDev ? { origin: "*" } : { origin: "https://app.example.com" }));
i.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
function app() {
  return process.env.APP_ENV ?? "production";
}
