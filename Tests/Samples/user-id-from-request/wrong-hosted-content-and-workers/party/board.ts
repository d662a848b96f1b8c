import type * as Party from "partykit/server";
import { Behest } from "@behest/client-ts";

export default class Board implements Party.Server {
  constructor(readonly room: Party.Room) {}

  async onMessage(message: string, sender: Party.Connection) {
    const { pinner } = JSON.parse(message);
    sender.send(JSON.stringify(await new Behest().auth.mint({ user_id: pinner }))); // expect: user-id-from-request
  }
}
