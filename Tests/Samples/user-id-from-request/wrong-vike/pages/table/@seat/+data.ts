import type { PageContextServer } from "vike/types";
import { behest } from "../../../server/behest";

export async function data(pageContext: PageContextServer) {
  const { seat } = pageContext.routeParams;
  const bySeat = await behest.auth.mint({ user_id: seat }); // expect: user-id-from-request
  const byQuery = await behest.auth.mint({ user_id: pageContext.urlParsed.search.guest }); // expect: user-id-from-request
  const byHeader = await behest.auth.mint({ user_id: pageContext.headers!["x-guest"] }); // expect: user-id-from-request
  const byServer = await behest.auth.mint({ user_id: pageContext.visitor }); // expect: user-id-from-request
  return { tokens: [bySeat.token, byQuery.token, byHeader.token, byServer.token] };
}
