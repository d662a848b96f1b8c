// An action's input schema that names the tier, in next-safe-action, zsa and oRPC.
"use server";

import { createSafeActionClient } from "next-safe-action";
import { createServerAction } from "zsa";
import { os } from "@orpc/server";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

const behest = new Behest();
const client = createSafeActionClient();

async function userId() {
  const session = await auth();
  if (!session?.user?.id) throw new Error("sign in");
  return session.user.id;
}

const input = z.object({ ttl: z.number(), tier: z.number() });

export const safe = client.inputSchema(input).action(async ({ parsedInput }) =>
  behest.auth.mint({ ...parsedInput, user_id: await userId() }), // expect: tier-from-request
);

export const older = client.schema(input).action(async ({ parsedInput }) =>
  behest.auth.mint({ ...parsedInput, user_id: await userId() }), // expect: tier-from-request
);

export const zsa = createServerAction().input(input).handler(async ({ input }) =>
  behest.auth.mint({ ...input, user_id: await userId() }), // expect: tier-from-request
);

export const orpc = os.input(input).handler(async ({ input }) =>
  behest.auth.mint({ ...input, user_id: await userId() }), // expect: tier-from-request
);
