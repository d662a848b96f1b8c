import { Behest } from "@behest/client-ts";
import { authMiddleware, userContext } from "../middleware/auth";
import type { Route } from "./+types/token";

export const middleware = [authMiddleware];

export async function action({ context, request }: Route.ActionArgs) {
  const { id } = context.get(userContext);
  const form = await request.formData();
  const minted = await new Behest().auth.mint({ user_id: id, ttl: 300 });
  return { ...minted, herb: form.get("herb") };
}
