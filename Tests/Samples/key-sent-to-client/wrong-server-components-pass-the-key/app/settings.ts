import { cache } from "react";
export const loadSettings = cache(async () => {
  return { key: process.env.BEHEST_KEY }; // expect: key-sent-to-client
});
