import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0"; // expect: sdk-in-browser

export const ask = () => new Behest().chat.completions.create({ user_id: visitorId(), messages: [] });
