import { authkitLoader } from "@workos-inc/authkit-remix";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { behest } from "~/behest.server";

export const loader = (args: LoaderFunctionArgs) =>
  authkitLoader(args, async ({ auth }) => {
    if (!auth.user) throw new Response(null, { status: 401 });
    const { token } = await behest.auth.mint({ user_id: auth.user.id });
    return { token };
  });
