// A socket of a Durable Object remembers whose session opened it.
import { DurableObject } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export class Room extends DurableObject<{ BEHEST_KEY: string; SESSIONS: KVNamespace }> {
  behest = new Behest({ key: this.env.BEHEST_KEY });

  async fetch(request: Request) {
    const token = request.headers.get("sec-websocket-protocol") ?? "";
    const session = await this.env.SESSIONS.get<{ user: string }>(token, "json");
    if (!session) return new Response(null, { status: 401 });
    const [client, server] = Object.values(new WebSocketPair());
    this.ctx.acceptWebSocket(server);
    server.serializeAttachment({ user: session.user });
    return new Response(null, { status: 101, webSocket: client });
  }

  async webSocketMessage(socket: WebSocket, thread: string) {
    const { user } = socket.deserializeAttachment();
    const minted = await this.behest.auth.mint({ user_id: user, session_id: thread });
    socket.send(JSON.stringify(minted));
  }
}
