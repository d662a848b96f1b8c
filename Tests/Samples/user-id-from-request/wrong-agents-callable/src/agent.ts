import { Agent, callable } from "agents";
import { Behest } from "@behest/client-ts";

export class Gardener extends Agent<Env> {
  #behest = new Behest({ key: this.env.BEHEST_KEY });

  // Any browser that reaches the agent may call this, with any argument.
  @callable()
  async token(gardener: string) {
    return this.#behest.auth.mint({ user_id: gardener }); // expect: user-id-from-request
  }
}
