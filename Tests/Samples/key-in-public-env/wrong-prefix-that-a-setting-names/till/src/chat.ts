export const key = process.env.TILL_BEHEST_KEY; // expect: key-in-public-env
