import type { Params } from "@feathersjs/feathers";
import { Behest } from "@behest/client-ts";

export class HymnService {
  async find(params: Params) {
    return new Behest().auth.mint({ user_id: params.query?.singer }); // expect: user-id-from-request
  }
}
