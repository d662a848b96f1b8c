import { Behest } from "@behest/client-ts";
import { cookContext } from "../context";
import type { Route } from "./+types/kitchen.token";

const behest = new Behest();

export async function loader({ context }: Route.LoaderArgs) {
  const cook = context.get(cookContext);
  return behest.auth.mint({ user_id: cook!.id }); // expect: user-id-from-request
}
