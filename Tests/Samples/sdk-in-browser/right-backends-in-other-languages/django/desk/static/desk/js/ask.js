// No page loads this one.
import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0";

export const ask = (userId) => new Behest().chat.completions.create({ user_id: userId, messages: [] });
