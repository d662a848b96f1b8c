// The `Worker` of a queue, and that of Node's threads, run on the server.
import { Worker } from "bullmq";
import { Worker as Thread } from "node:worker_threads";
import { sort } from "./sorting.js";

new Worker("letters", async (job) => sort(job.data.text), { connection: { host: "queue" } });
new Thread(new URL("./sorting.js", import.meta.url));
