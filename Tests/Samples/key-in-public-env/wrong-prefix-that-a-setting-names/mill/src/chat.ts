export const key = process.env.MILL_BEHEST_KEY; // expect: key-in-public-env
