// AppSync: a resolver's arguments are the client's.
import type { AppSyncResolverEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const token = async (event: AppSyncResolverEvent<{ userId: string }>) => {
  const { userId } = event.arguments;
  return behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
};
