import { Behest } from "@behest/client-ts";
import { withAuth } from "../../../with-auth";

const behest = new Behest();

export const POST = withAuth(async (request, { session }) =>
  Response.json(await behest.auth.mint({ user_id: session?.user?.id })),
);
