// Cloudflare Workers and Durable Objects: what the request carries is the client's.
import { DurableObject } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export default {
  async fetch(request, env, ctx) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const { userId } = await request.json();
    return Response.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
  },
};

export class Room extends DurableObject {
  async fetch(request) {
    const behest = new Behest({ key: this.env.BEHEST_KEY });
    const user = new URL(request.url).searchParams.get("user");
    return Response.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
  }

  async webSocketMessage(socket, message) {
    const behest = new Behest({ key: this.env.BEHEST_KEY });
    const { userId } = JSON.parse(message);
    socket.send(JSON.stringify(await behest.auth.mint({ user_id: userId }))); // expect: user-id-from-request
  }
}
