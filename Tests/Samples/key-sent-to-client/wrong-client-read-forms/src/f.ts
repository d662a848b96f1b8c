export const k = globalThis.process?.env?.BEHEST_KEY!; // expect: key-sent-to-client
