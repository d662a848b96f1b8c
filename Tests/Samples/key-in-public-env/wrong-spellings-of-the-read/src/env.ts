// Destructured, bracketed, concatenated: the name is public however it is read.
const { NEXT_PUBLIC_BEHEST_KEY: apiKey } = process.env; // expect: key-in-public-env
const bracket = process.env["REACT_APP_BEHEST_SECRET"]; // expect: key-in-public-env
const sum = process.env["VITE_" + "BEHEST_API_KEY"]; // expect: key-in-public-env
const template = process.env[`GATSBY_${"BEHEST_KEY"}`]; // expect: key-in-public-env
const shaken = (process as any).env?.PUBLIC_BEHEST_SK; // expect: key-in-public-env
const environment = process.env;
const aliased = environment.VUE_APP_BEHEST_SIGNING_KEY_PEM; // expect: key-in-public-env

export const firstOf = () => apiKey ?? bracket ?? sum ?? template ?? shaken ?? aliased;
