export const k = (import.meta as any).env?.BEHEST_KEY; // expect: key-sent-to-client
