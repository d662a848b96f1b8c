export const key = process.env.QCLI_BEHEST_KEY; // expect: key-in-public-env
