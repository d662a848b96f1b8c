import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function tokenFor(agentId: string, role: "user" | "admin" = "user") {
  const { token } = await behest.auth.mint({
    user_id: agentId,
    role, // expect: role-in-mint
  });
  return token;
}
