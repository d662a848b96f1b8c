import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from "@nestjs/websockets";
import type { Socket } from "socket.io";
import { Behest } from "@behest/client-ts";

@WebSocketGateway()
export class TokenGateway {
  constructor(private readonly behest: Behest) {}

  @SubscribeMessage("token")
  onToken(@MessageBody("lamplighter") lamplighter: string) { // from: user-id-from-request
    return this.behest.auth.mint({ user_id: lamplighter }); // expect: user-id-from-request
  }

  @SubscribeMessage("again")
  onAgain(@ConnectedSocket() client: Socket) {
    const { lamplighter } = client.handshake.query; // from: user-id-from-request
    return this.behest.auth.mint({ user_id: String(lamplighter) }); // expect: user-id-from-request
  }
}
