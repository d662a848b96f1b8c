import type * as Party from "partykit/server";
export default class Room implements Party.Server {
  constructor(readonly room: Party.Room) {}
  onConnect(conn: Party.Connection) {
    conn.send(JSON.stringify({ key: this.room.env.BEHEST_KEY })); // expect: key-sent-to-client
  }
  onMessage() { this.room.broadcast(`${process.env.BEHEST_API_KEY}`); } // expect: key-sent-to-client
}
