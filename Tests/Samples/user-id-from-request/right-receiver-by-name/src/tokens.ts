import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintTokenFor = (userId: string) => behest.auth.mint({ user_id: userId });
