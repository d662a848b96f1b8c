export const key = process.env.ICE_BEHEST_KEY; // expect: key-in-public-env
