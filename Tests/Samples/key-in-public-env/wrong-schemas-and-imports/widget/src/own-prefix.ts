export const key = import.meta.env.LEAF_BEHEST_KEY; // expect: key-in-public-env
