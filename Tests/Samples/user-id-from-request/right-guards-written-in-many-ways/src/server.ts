// Each route lets through only who the session says, or what is theirs.
import express, { type Request } from "express";
import passport from "passport";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";
import { viewerOf } from "./viewer";

const db = new PrismaClient();
const behest = new Behest();
const app = express();
app.use(express.json(), passport.authenticate("jwt", { session: false }));

app.post("/direct", async (req, res) => {
  if (req.body.growerId !== req.user!.id) return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: req.body.growerId }));
});

app.post("/row", async (req, res) => {
  const viewer = await viewerOf(req);
  const grower = await db.grower.findUnique({ where: { id: viewer.growerId } });
  const { growerId } = req.body;
  if (String(growerId) !== String(grower!.id)) {
    res.status(403).end();
    return;
  }
  res.json(await behest.auth.mint({ user_id: growerId }));
});

app.post("/named-test", async (req, res) => {
  const isOwn = req.body.growerId === req.user!.id;
  if (!isOwn) throw new Error("not yours");
  res.json(await behest.auth.mint({ user_id: req.body.growerId }));
});

function ensureOwn(req: Request) {
  if (req.params.growerId !== req.user!.id) throw new Error("not yours");
}

const isOwn = (req: Request) => req.params.growerId === req.user!.id;

app.post("/thrown/:growerId", async (req, res) => {
  ensureOwn(req);
  res.json(await behest.auth.mint({ user_id: req.params.growerId }));
});

app.post("/asked/:growerId", async (req, res) => {
  if (!isOwn(req)) return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: req.params.growerId }));
});

app.post("/owner", async (req, res) => {
  const orchard = await db.orchard.findUnique({ where: { id: req.body.orchardId } });
  if (!orchard || orchard.ownerId !== req.user!.id) return void res.sendStatus(404);
  res.json(await behest.auth.mint({ user_id: req.user!.id, tier: orchard.tier }));
});

app.listen(3000);
