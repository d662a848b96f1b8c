const env = import.meta.env;
export const k = env.BEHEST_KEY; // expect: key-sent-to-client
