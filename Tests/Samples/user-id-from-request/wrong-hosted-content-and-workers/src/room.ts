// Messages to a room are the client's, whoever the room thinks that it is.
import { Server, type Connection } from "partyserver";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export class Room extends Server {
  async onMessage(connection: Connection, message: string) {
    const { pinner } = JSON.parse(message); // from: user-id-from-request
    connection.send(JSON.stringify(await behest.auth.mint({ user_id: pinner }))); // expect: user-id-from-request
  }

  async onRequest(request: Request) {
    const pinner = new URL(request.url).searchParams.get("pinner");
    return Response.json(await behest.auth.mint({ user_id: pinner! })); // expect: user-id-from-request
  }
}
