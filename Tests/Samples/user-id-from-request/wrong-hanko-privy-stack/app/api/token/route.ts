import { stackServerApp } from "@/stack";
import { behest } from "../../../src/behest";

export async function GET(request: Request) {
  const user = await stackServerApp.getUser({ or: "redirect" });
  const team = new URL(request.url).searchParams.get("team");
  const user_id = [team, user.id].filter(Boolean).join(":");
  return Response.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
}
