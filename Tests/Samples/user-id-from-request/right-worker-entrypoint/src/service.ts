// A method of an entrypoint or a Durable Object is called by our own workers, with a verified user.
import { WorkerEntrypoint } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export class TokenService extends WorkerEntrypoint<{ BEHEST_KEY: string }> {
  async mintFor(userId: string, tier?: number) {
    return new Behest({ key: this.env.BEHEST_KEY }).auth.mint({ user_id: userId, tier });
  }
}
