// An action's data carries its headers.
import { data } from "react-router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../session.server";
import type { Route } from "./+types/api.token";

const behest = new Behest();

export async function action({ request }: Route.ActionArgs) {
  const user = await subjectOf(request.headers.get("authorization"));
  const minted = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  return data(minted, {
    headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" }, // expect: wildcard-cors-on-mint
  });
}
