import { clerkMiddleware, getAuth } from "@clerk/express";
import express from "express";
import { boss, inngest, invitations, tokens } from "./queues.js";

const app = express();
app.use(express.json(), clerkMiddleware());

app.post("/rooms", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return res.sendStatus(401);
  await tokens.add("room", { owner: userId, title: req.body.title });
  await invitations.add("room", { owner: req.body.guest });
  await boss.send("summary", { member: userId });
  await boss.send("invite", { member: req.body.guest });
  await inngest.send([
    { name: "room/opened", data: { owner: userId, title: req.body.title } },
    { name: "room/wanted", data: { owner: req.body.guest } },
  ]);
  res.sendStatus(202);
});

app.listen(3000);
