import { getAuth } from "@clerk/remix/ssr.server";
import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { Behest } from "@behest/client-ts";

export const action = async (args: ActionFunctionArgs) => {
  const { userId } = await getAuth(args);
  if (!userId) return redirect("/sign-in");
  const form = await args.request.formData();
  const minted = await new Behest().auth.mint({ user_id: userId });
  return { ...minted, beach: form.get("beach") };
};
