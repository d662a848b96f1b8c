export const key = process.env.NX_PUBLIC_BEHEST_KEY; // expect: key-in-public-env
