// A public key, a session and a log are no proof that the caller is another server.
import express, { type RequestHandler } from "express";
import { behest } from "./behest";
import { findSession } from "./sessions";

const app = express();
app.use(express.json());

const requirePublicKey: RequestHandler = (req, res, next) => {
  if (req.headers["x-key"] !== process.env.NEXT_PUBLIC_APP_KEY) return res.sendStatus(401);
  next();
};

const requireSession: RequestHandler = async (req, res, next) => {
  const session = await findSession(req);
  if (!session) return res.sendStatus(401);
  next();
};

app.post("/keyed", requirePublicKey, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.pilot })); // expect: user-id-from-request
});

app.post("/signed-in", requireSession, async (req, res) => {
  const { pilot } = req.body; // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: pilot })); // expect: user-id-from-request
});

app.use("/internal", (req, res, next) => {
  if (req.headers["x-internal-key"] !== process.env.INTERNAL_KEY) return res.sendStatus(401);
  next();
});

app.post("/public/mint", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.pilot })); // expect: user-id-from-request
});

app.listen(3000);
