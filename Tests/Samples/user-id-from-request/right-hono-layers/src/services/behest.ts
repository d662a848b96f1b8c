import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintFor = ({ id, tier }: { id: string; tier: number }) =>
  behest.auth.mint({ user_id: id, tier });
