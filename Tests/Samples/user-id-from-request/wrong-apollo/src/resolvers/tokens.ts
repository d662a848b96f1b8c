import { Behest } from "@behest/client-ts";

type Context = { puppeteer?: string };

const behest = new Behest();

export const tokens = {
  behestToken: async (_: unknown, args: { puppeteer: string }) => {
    const { token } = await behest.auth.mint({ user_id: args.puppeteer }); // expect: user-id-from-request
    return token;
  },
  async myBehestToken(_parent: unknown, _args: unknown, { puppeteer }: Context) {
    return (await behest.auth.mint({ user_id: puppeteer! })).token; // expect: user-id-from-request
  },
};
