import express from "express";
import jwt from "jsonwebtoken";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const prisma = new PrismaClient();
const behest = new Behest();
const app = express();

app.use(async (req, res, next) => {
  const { sub } = jwt.verify(req.headers.authorization!.slice(7), process.env.JWT_SECRET!);
  const user = await prisma.user.findUnique({ where: { id: sub as string } });
  if (!user) return res.sendStatus(401);
  req.user = user;
  next();
});

app.post("/teams/:teamId/token", async (req, res) => {
  const { teamId } = req.params;
  const member = await membership(req.user!.id, teamId);
  if (!member) return res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: `${teamId}:${req.user!.id}` }));
});

function membership(userId: string, teamId: string) {
  return prisma.membership.findUnique({ where: { userId_teamId: { userId, teamId } } });
}
