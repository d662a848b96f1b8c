import { Behest } from "@behest/client-ts";
import { render } from "vike/abort";
import type { PageContextServer } from "vike/types";

const behest = new Behest();

export async function data(pageContext: PageContextServer) {
  if (!pageContext.user) throw render(401);
  const { token } = await behest.auth.mint({ user_id: pageContext.user.id });
  return { token, seat: pageContext.routeParams.seat };
}
