export const k = (process as any).env[`BEHEST_KEY`]; // expect: key-sent-to-client
