// Tests that look at something else, at another member, or do not leave.
import express, { type Request } from "express";
import passport from "passport";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const db = new PrismaClient();
const behest = new Behest();
const app = express();
app.use(express.json(), passport.authenticate("jwt", { session: false }));

function warnOther(req: Request) {
  if (req.params.growerId !== req.user!.id) console.warn("somebody else");
}

const isFull = (req: Request) => req.params.growerId === req.params.orchardId;

app.post("/warned/:growerId", async (req, res) => {
  warnOther(req);
  res.json(await behest.auth.mint({ user_id: req.params.growerId })); // expect: user-id-from-request
});

app.post("/asked/:growerId/:orchardId", async (req, res) => {
  if (!isFull(req)) return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: req.params.growerId })); // expect: user-id-from-request
});

app.post("/other", async (req, res) => {
  if (req.body.viewerId !== req.user!.id) return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: req.body.growerId })); // expect: user-id-from-request
});

app.post("/there", async (req, res) => {
  const orchard = await db.orchard.findUnique({ where: { id: req.body.orchardId } });
  if (!orchard) return void res.sendStatus(404);
  res.json(await behest.auth.mint({ user_id: orchard.ownerId ?? orchard.id })); // expect: user-id-from-request
});

app.post("/body", async (req, res) => {
  const body = req.body;
  if (body.viewerId !== req.user!.id) return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: req.user!.id, tier: body.tier })); // expect: tier-from-request
});

app.listen(3000);
