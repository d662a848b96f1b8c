import { Processor, WorkerHost } from "@nestjs/bullmq";
import { Job } from "bullmq";
import { Behest } from "@behest/client-ts";

@Processor({ name: "tokens" })
export class TokensProcessor extends WorkerHost {
  private readonly behest = new Behest();

  async process(job: Job<{ owner: string }>) {
    return this.behest.auth.mint({ user_id: job.data.owner });
  }
}

@Processor("invitations")
export class InvitationsProcessor extends WorkerHost {
  async process(job: Job<{ owner: string }>) {
    console.log("invite", job.data.owner);
  }
}
