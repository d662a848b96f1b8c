import { Agent, callable, type Connection } from "agents";
import { Behest } from "@behest/client-ts";

export class Helper extends Agent<{ BEHEST_KEY: string }> {
  #behest = new Behest({ key: this.env.BEHEST_KEY });

  @callable()
  async token(player: string) {
    return this.#behest.auth.mint({ user_id: player }); // expect: user-id-from-request
  }

  async onMessage(connection: Connection, message: string) {
    const { player } = JSON.parse(message);
    connection.send(JSON.stringify(await this.#behest.auth.mint({ user_id: player }))); // expect: user-id-from-request
  }

  async onRequest(request: Request) {
    const { player } = await request.json<{ player: string }>();
    return Response.json(await this.#behest.auth.mint({ user_id: player })); // expect: user-id-from-request
  }
}
