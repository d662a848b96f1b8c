import { Worker } from "node:worker_threads";
new Worker(new URL("./thread.ts", import.meta.url));
