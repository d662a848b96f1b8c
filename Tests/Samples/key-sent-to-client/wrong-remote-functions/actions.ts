// What a caller asks for by a library, it gets the answer of.
import { createSafeActionClient } from "next-safe-action";
import { createServerAction } from "zsa";

const client = createSafeActionClient();

export const settings = client.action(async () => ({
  key: process.env.BEHEST_KEY, // expect: key-sent-to-client
}));
export const more = createServerAction().handler(async () => ({
  key: process.env.BEHEST_KEY, // expect: key-sent-to-client
}));
