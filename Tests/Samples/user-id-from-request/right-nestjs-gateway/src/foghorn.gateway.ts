import { JwtService } from "@nestjs/jwt";
import {
  ConnectedSocket, MessageBody, OnGatewayConnection, SubscribeMessage, WebSocketGateway,
} from "@nestjs/websockets";
import type { Socket } from "socket.io";
import { Behest } from "@behest/client-ts";

@WebSocketGateway({ namespace: "fog" })
export class FoghornGateway implements OnGatewayConnection {
  private readonly behest = new Behest();

  constructor(private readonly jwt: JwtService) {}

  async handleConnection(client: Socket) {
    try {
      client.data.keeper = await this.jwt.verifyAsync(client.handshake.auth.token);
    } catch {
      client.disconnect();
    }
  }

  @SubscribeMessage("token")
  async token(@ConnectedSocket() client: Socket, @MessageBody() body: { blast: number }) {
    const { token } = await this.behest.auth.mint({ user_id: client.data.keeper.sub });
    return { token, blast: body.blast };
  }
}
