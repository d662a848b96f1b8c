// The connection's state is what the server found in the verified token.
import { jwtVerify } from "jose";
import { Server, type Connection, type ConnectionContext } from "partyserver";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_KEY);

export class Room extends Server {
  async onConnect(connection: Connection, { request }: ConnectionContext) {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    const { payload } = await jwtVerify(token, key);
    connection.setState({ pinner: payload.sub });
  }

  async onMessage(connection: Connection<{ pinner: string }>, message: string) {
    const { topic } = JSON.parse(message);
    const { token } = await behest.auth.mint({ user_id: connection.state!.pinner });
    connection.send(JSON.stringify({ topic, token }));
  }
}
