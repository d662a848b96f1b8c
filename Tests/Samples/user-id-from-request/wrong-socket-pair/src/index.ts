// A socket of a Durable Object remembers whom its address names.
import { DurableObject } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export class Room extends DurableObject<{ BEHEST_KEY: string }> {
  behest = new Behest({ key: this.env.BEHEST_KEY });

  async fetch(request: Request) {
    const pair = new WebSocketPair();
    const [client, server] = Object.values(pair);
    this.ctx.acceptWebSocket(server);
    const user = new URL(request.url).searchParams.get("user"); // via: user-id-from-request
    server.serializeAttachment({ user });
    return new Response(null, { status: 101, webSocket: client });
  }

  async webSocketMessage(socket: WebSocket, thread: string) {
    const { user } = socket.deserializeAttachment();
    const minted = await this.behest.auth.mint({ user_id: user, session_id: thread }); // expect: user-id-from-request
    socket.send(JSON.stringify(minted));
  }
}
