// Cloudflare: an entrypoint's fetch, a Durable Object's socket and what it keeps with one, an agent.
import { WorkerEntrypoint } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export class TokenService extends WorkerEntrypoint<{ BEHEST_KEY: string }> {
  async fetch(request: Request) {
    const behest = new Behest({ key: this.env.BEHEST_KEY });
    const player = request.headers.get("x-player");
    return Response.json(await behest.auth.mint({ user_id: player! })); // expect: user-id-from-request
  }
}
