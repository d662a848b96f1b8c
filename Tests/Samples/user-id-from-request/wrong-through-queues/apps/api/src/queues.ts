import { Agenda } from "agenda";
import Bull from "bull";
import { Queue } from "bullmq";
import { Inngest } from "inngest";
import PgBoss from "pg-boss";
import { connection, TOKENS } from "@rooms/queues";

export const tokens = new Queue(TOKENS, { connection });
export const reports = new Bull("reports");
export const boss = new PgBoss(process.env.DATABASE_URL!);
export const agenda = new Agenda({ db: { address: process.env.MONGO_URL! } });
export const inngest = new Inngest({ id: "rooms" });
