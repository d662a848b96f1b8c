// Texts that only look like signing keys, or are public halves.
export const example = "behest_pk_-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----";
export const isKey = (text: string) => text.startsWith("behest_pk_LS0tLS1CRUdJTi");
export const header = "-----BEGIN PRIVATE KEY-----";
