import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mutations = {
  async token(_root: unknown, { tier }: { tier: number }, context: { sub: string }) { // from: tier-from-request
    const minted = await behest.auth.mint({ user_id: context.sub, tier }); // expect: tier-from-request
    return minted.token;
  },
};
