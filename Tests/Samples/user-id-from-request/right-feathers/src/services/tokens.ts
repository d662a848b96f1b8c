import type { Params } from "@feathersjs/feathers";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export class TokenService {
  async create(data: { topic: string }, params: Params) {
    const { user } = params;
    const minted = await behest.auth.mint({ user_id: String(user.id), tier: user.tier ?? 1 });
    return { topic: data.topic, token: minted.token };
  }
}
