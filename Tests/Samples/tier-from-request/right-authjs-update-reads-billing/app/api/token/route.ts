// update() only makes the callback read the plan again from the database.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const POST = auth(async (req) => {
  if (!req.auth?.user?.id) return Response.json({ error: "sign in" }, { status: 401 });
  const { token } = await behest.auth.mint({
    user_id: req.auth.user.id,
    tier: Number(req.auth.tier),
  });
  return Response.json({ token });
});
