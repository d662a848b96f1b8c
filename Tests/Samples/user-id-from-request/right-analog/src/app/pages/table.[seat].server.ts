import { redirect, type PageServerLoad } from "@analogjs/router";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const load = async ({ params, event }: PageServerLoad) => {
  const user = event.context.user;
  if (!user) return redirect("/login");
  const { token } = await behest.auth.mint({ user_id: user.id });
  return { token, seat: params!["seat"] };
};
