export const key = import.meta.env.DESK_BEHEST_KEY; // expect: key-in-public-env
