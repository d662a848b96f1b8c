import express from "express";
import { tasks } from "@trigger.dev/sdk/v3";
import { agenda, boss, inngest, reports, tokens } from "./queues.js";
import type { summarise } from "../../worker/src/tasks.js";

const app = express();
app.use(express.json());

app.post("/rooms", async (req, res) => {
  const { owner, title } = req.body;
  await tokens.add("room", { owner, title }, { attempts: 3 }); // via: user-id-from-request
  await reports.add({ owner });
  res.sendStatus(202);
});

app.post("/rooms/:room/summary", async (req, res) => {
  await boss.send("summary", { member: req.query.member });
  await boss.sendAfter("reminder", { member: req.get("x-member") }, {}, 60);
  await agenda.now("digest", { reader: req.body.reader });
  await agenda.schedule("in 5 minutes", "recap", { reader: req.body.reader });
  await inngest.send({ name: "room/summarised", data: { reader: req.body.reader } });
  await tasks.trigger<typeof summarise>("summarise", { reader: req.body.reader });
  res.sendStatus(202);
});

app.listen(3000);
