import { Worker } from "bullmq";
import { Behest } from "@behest/client-ts";
new Worker("q", async () => { new Behest(); });
