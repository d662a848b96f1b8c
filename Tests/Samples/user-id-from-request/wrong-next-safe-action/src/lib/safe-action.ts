import { headers } from "next/headers";
import { createSafeActionClient } from "next-safe-action";

export const actionClient = createSafeActionClient();

export const papermakerAction = actionClient.use(async ({ next }) => {
  const papermaker = (await headers()).get("x-papermaker"); // from: user-id-from-request
  if (!papermaker) throw new Error("unknown");
  return next({ ctx: { papermaker } });
});
