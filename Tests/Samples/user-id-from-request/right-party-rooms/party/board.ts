import { jwtVerify } from "jose";
import type * as Party from "partykit/server";
import { Behest } from "@behest/client-ts";

const key = new TextEncoder().encode(process.env.SESSION_KEY);

export default class Board implements Party.Server {
  static async onBeforeConnect(request: Party.Request) {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    const { payload } = await jwtVerify(token, key);
    request.headers.set("X-Pinner", payload.sub!);
    return request;
  }

  async onConnect(connection: Party.Connection, { request }: Party.ConnectionContext) {
    const pinner = request.headers.get("X-Pinner")!;
    const { token } = await new Behest().auth.mint({ user_id: pinner });
    connection.send(token);
  }
}
