import { json, type ActionFunctionArgs } from "@remix-run/node";
import { cors } from "remix-utils/cors";
import { requireUserId } from "~/session.server";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export async function action({ request }: ActionFunctionArgs) {
  const userId = await requireUserId(request);
  const response = json(await behest.auth.mint({ user_id: userId }));
  return await cors(request, response, { origin: "https://app.example.com" });
}
