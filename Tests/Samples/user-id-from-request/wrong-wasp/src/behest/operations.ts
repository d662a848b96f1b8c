import { HttpError } from "wasp/server";
import type { GetToken, MintToken } from "wasp/server/operations";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintToken: MintToken<{ keeperId: string }, string> = async ({ keeperId }, context) => { // from: user-id-from-request
  if (!context.user) throw new HttpError(401);
  const { token } = await behest.auth.mint({ user_id: keeperId }); // expect: user-id-from-request
  return token;
};

export const getToken: GetToken<{ hive: string }, unknown> = async (args, context) => {
  if (!context.user) throw new HttpError(401);
  return { ...(await behest.auth.mint({ user_id: context.user.id })), hive: args.hive };
};
