import { query, action, internalAction } from "./_generated/server";
export const getKey = query({ args: {}, handler: async () => process.env.BEHEST_KEY }); // expect: key-sent-to-client
export const cfg = action({ handler: async () => ({ key: process.env.BEHEST_KEY }) }); // expect: key-sent-to-client
export const inner = internalAction({ handler: async () => process.env.BEHEST_KEY });
