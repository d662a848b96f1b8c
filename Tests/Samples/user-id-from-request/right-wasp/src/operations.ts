import { HttpError } from "wasp/server";
import { type MintToken } from "wasp/server/operations";
import { Behest } from "@behest/client-ts";

export const mintToken: MintToken<{ jar: string; userId?: string }, unknown> = async (args, context) => {
  const { user } = context;
  if (!user) throw new HttpError(401, "sign in");
  const minted = await new Behest().auth.mint({ user_id: String(user.id) });
  return { token: minted.token, jar: args.jar };
};
