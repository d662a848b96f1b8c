import { Agent, callable } from "agents";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

export class Gardener extends Agent<Env> {
  #behest = new Behest({ key: this.env.BEHEST_KEY });

  @callable()
  async token(session: string, plant: string) {
    const key = new TextEncoder().encode(this.env.SESSION_SECRET);
    const { payload } = await jwtVerify(session, key);
    const { token } = await this.#behest.auth.mint({ user_id: payload.sub! });
    return { token, plant };
  }
}
