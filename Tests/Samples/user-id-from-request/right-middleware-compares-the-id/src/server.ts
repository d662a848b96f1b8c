// A middleware lets only those requests through whose id is the session's, or writes it there.
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

const ownBody = (req: Request, res: Response, next: NextFunction) => {
  if (req.body.userId === req.session.userId) next();
  else res.status(403).json({ error: "not yours" });
};

function asSelf(req: Request, res: Response, next: NextFunction) {
  req.body.userId = req.session.userId;
  next();
}

app.post("/users/:userId/token", onlySelf, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.userId }));
});

app.post("/token", ownBody, async (req, res) => {
  const { userId } = req.body;
  res.json(await behest.auth.mint({ user_id: userId }));
});

app.post("/own", asSelf, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.userId }));
});

const nested = express.Router({ mergeParams: true });
nested.use(onlySelf);
nested.post("/token", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.userId }));
});
app.use("/teams/:userId", nested);

app.param("memberId", (req, res, next, id) => {
  if (id !== req.session.userId) return res.sendStatus(403);
  next();
});
app.post("/members/:memberId/token", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.params.memberId }));
});
