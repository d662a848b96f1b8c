export const headers = {
  authorization: `Bearer ${import.meta.env.SNOWPACK_PUBLIC_BEHEST_KEY}`, // expect: key-in-public-env
};
