import { Process, Processor as OldProcessor } from "@nestjs/bull";
import { Processor, WorkerHost } from "@nestjs/bullmq";
import { Job as OldJob } from "bull";
import { Job } from "bullmq";
import { Behest } from "@behest/client-ts";
import { TOKENS } from "./queues";

@Processor(TOKENS, { concurrency: 5 })
export class TokensProcessor extends WorkerHost {
  private readonly behest = new Behest();

  async process(job: Job<{ owner: string }>) {
    const { owner } = job.data;
    return this.behest.auth.mint({ user_id: owner }); // expect: user-id-from-request
  }
}

@OldProcessor("reports")
export class ReportsProcessor {
  private readonly behest = new Behest();

  @Process("monthly")
  async monthly({ data }: OldJob<{ member: string }>) {
    return this.behest.auth.mint({ user_id: data.member }); // expect: user-id-from-request
  }
}
