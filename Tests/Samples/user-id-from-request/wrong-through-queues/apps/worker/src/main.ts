import Agenda from "agenda";
import Bull from "bull";
import { type Job, Worker } from "bullmq";
import PgBoss from "pg-boss";
import { Behest } from "@behest/client-ts";
import { connection, TOKENS } from "@rooms/queues";

const behest = new Behest();

async function prepare(job: Job<{ owner: string; title: string }>) {
  const { owner, title } = job.data;
  return behest.auth.mint({ user_id: owner, session_id: title }); // expect: user-id-from-request
}
new Worker(TOKENS, prepare, { connection });

const reports = new Bull("reports");
reports.process(5, async ({ data }) => {
  await behest.auth.mint({ user_id: data.owner }); // expect: user-id-from-request
});

const boss = new PgBoss(process.env.DATABASE_URL!);
await boss.work("summary", async ([job]) => {
  await behest.auth.mint({ user_id: job.data.member }); // expect: user-id-from-request
});
await boss.work("reminder", { pollingIntervalSeconds: 10 }, async (jobs) => {
  for (const { data } of jobs) {
    await behest.auth.mint({ user_id: data.member }); // expect: user-id-from-request
  }
});

const agenda = new Agenda({ db: { address: process.env.MONGO_URL! } });
agenda.define("digest", async (job) => {
  await behest.auth.mint({ user_id: job.attrs.data.reader }); // expect: user-id-from-request
});
agenda.define("recap", { concurrency: 1 }, async (job) => {
  await behest.auth.mint({ user_id: job.attrs.data.reader }); // expect: user-id-from-request
});
