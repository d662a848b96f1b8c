// Checks of origins that refuse nobody, in many spellings; each application mints.
import express from "express";
import cors from "cors";
import { behest } from "./behest";
import { user } from "./auth";

const a = express();
a.use(cors({ origin: (origin, callback) => { callback(null, true); } })); // expect: wildcard-cors-on-mint
a.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const b = express();
b.use(cors({ origin: /^https?:\/\/.+$/ })); // expect: wildcard-cors-on-mint
b.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const c = express();
function allow(origin: string | undefined, done: (error: Error | null, ok?: boolean) => void) { // expect: wildcard-cors-on-mint
  if (!origin) {
    done(null, true);
  } else {
    console.log("from", origin);
    done(null, true);
  }
}
c.use(cors({ origin: allow, credentials: true }));
c.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const d = express();
d.use(cors({ origin: ["https://app.example.com", /\.*/] })); // expect: wildcard-cors-on-mint
d.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const e = express();
const options = { origin: true, credentials: true }; // expect: wildcard-cors-on-mint
e.use(cors(options));
e.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const f = express();
f.use(
  cors({
    origin: (origin, done) => { // expect: wildcard-cors-on-mint
      try {
        new URL(origin!);
        done(null, true); // either way: every origin has the form of an address
      } catch {
        done(null, true);
      }
    },
  }),
);
f.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));

const g = express();
const whitelist = ["https://app.example.com"];
g.use(cors((req, done) => {
  const listed = whitelist.indexOf(req.header("Origin") ?? "") !== -1;
  done(null, listed ? { origin: true } : { origin: "*" }); // expect: wildcard-cors-on-mint
}));
g.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
