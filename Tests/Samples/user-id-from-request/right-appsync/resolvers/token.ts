// AppSync has verified the identity that it hands to resolvers.
import type { AppSyncIdentityCognito, AppSyncResolverEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event: AppSyncResolverEvent<{ name: string }>) => {
  const identity = event.identity as AppSyncIdentityCognito;
  return behest.auth.mint({ user_id: identity.sub, ttl: 600 });
};
