// A middleware that compares another part of the request, or lets everybody through, proves nothing.
import express, { type NextFunction, type Request, type Response } from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json(), session({ secret: process.env.SESSION_SECRET! }));

function onlySelf(req: Request, res: Response, next: NextFunction) {
  if (req.params.userId !== req.session.userId) return res.sendStatus(403);
  next();
}

function warns(req: Request, res: Response, next: NextFunction) {
  if (req.params.userId !== req.session.userId) console.warn("another user's token");
  next();
}

function sometimes(req: Request, res: Response, next: NextFunction) {
  if (!req.body.userId) req.body.userId = req.session.userId;
  next();
}

app.post("/users/:userId/token", onlySelf, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.userId })); // expect: user-id-from-request
});

app.post("/warned/:userId", warns, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.userId })); // expect: user-id-from-request
});

app.post("/sometimes", sometimes, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.userId })); // expect: user-id-from-request
});

app.post("/later/:userId", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.userId })); // expect: user-id-from-request
});

app.use("/later", onlySelf);

app.param("memberId", (req, res, next, id) => {
  if (id !== req.session.userId) return res.sendStatus(403);
  next();
});
app.post("/guests/:guestId/token", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.guestId })); // expect: user-id-from-request
});
