import { DurableObject } from "cloudflare:workers";
import { Behest } from "@behest/client-ts";

export class Table extends DurableObject<{ BEHEST_KEY: string }> {
  behest = new Behest({ key: this.env.BEHEST_KEY });

  async fetch(request: Request) {
    const pair = new WebSocketPair();
    this.ctx.acceptWebSocket(pair[1]);
    pair[1].serializeAttachment({ player: new URL(request.url).searchParams.get("player") });
    return new Response(null, { status: 101, webSocket: pair[0] });
  }

  async webSocketMessage(socket: WebSocket, message: string) {
    const { player } = JSON.parse(message);
    const told = await this.behest.auth.mint({ user_id: player }); // expect: user-id-from-request
    const kept = await this.behest.auth.mint({ user_id: socket.deserializeAttachment().player }); // expect: user-id-from-request
    socket.send(JSON.stringify([told, kept]));
  }
}
