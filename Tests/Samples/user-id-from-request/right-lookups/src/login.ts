import bcrypt from "bcrypt";
import express from "express";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const db = new PrismaClient();
const behest = new Behest();
export const app = express();
app.use(express.json());

app.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const miller = await db.user.findUnique({ where: { email } });
  if (!miller || !(await bcrypt.compare(password, miller.hash))) {
    return res.status(401).json({ error: "wrong" });
  }
  res.json(await behest.auth.mint({ user_id: miller.id, tier: miller.tier ?? 1 }));
});

app.post("/code", async (req, res) => {
  const code = await db.loginCode.findFirst({
    where: { email: req.body.email, code: req.body.code },
  });
  if (!code) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: code.userId }));
});
