export const k = import.meta.env["BEHEST_KEY"]; // expect: key-sent-to-client
