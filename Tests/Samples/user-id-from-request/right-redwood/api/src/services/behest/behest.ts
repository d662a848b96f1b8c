import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const tokenFor = async ({ swapper }: { swapper: string }) => {
  const { token } = await behest.auth.mint({ user_id: swapper });
  return token;
};
