export const slug = process.env.QCLI_BEHEST_SLUG;
