import { Worker } from "bullmq";
import { Behest } from "@behest/client-ts";
import { boss, inngest } from "./queues.js";

const behest = new Behest();

new Worker("tokens", async (job) => {
  await behest.auth.mint({ user_id: job.data.owner, session_id: job.data.title });
});
new Worker("invitations", async (job) => console.log("invite", job.data.owner));

await boss.work("summary", async ([job]) => {
  await behest.auth.mint({ user_id: job.data.member });
});
await boss.work("invite", async ([job]) => console.log("invite", job.data.member));

export const opened = inngest.createFunction(
  { id: "opened" },
  { event: "room/opened" },
  async ({ event }) => {
    await behest.auth.mint({ user_id: event.data.owner, session_id: event.data.title });
  },
);
