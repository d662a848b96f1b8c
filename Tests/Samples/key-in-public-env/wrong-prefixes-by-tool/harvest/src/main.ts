export const key = import.meta.env.FARM_BEHEST_API_KEY; // expect: key-in-public-env
