// A job names the member that Clerk has verified; jobs of other queues name whom the client wants.
import { Queue } from "bullmq";
import { Inngest } from "inngest";
import PgBoss from "pg-boss";

export const tokens = new Queue("tokens");
export const invitations = new Queue("invitations");
export const boss = new PgBoss(process.env.DATABASE_URL!);
export const inngest = new Inngest({ id: "rooms" });
