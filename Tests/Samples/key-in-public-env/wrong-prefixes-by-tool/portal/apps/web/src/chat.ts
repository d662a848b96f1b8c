// Such prefixes are public because of the tool beside them.
export const key = process.env.NX_BEHEST_KEY; // expect: key-in-public-env
