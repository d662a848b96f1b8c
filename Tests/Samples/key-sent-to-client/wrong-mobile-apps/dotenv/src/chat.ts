import { BEHEST_KEY, BEHEST_BASE_URL } from "@env"; // expect: key-sent-to-client
export const go = () => fetch(BEHEST_BASE_URL, { headers: { Authorization: `Bearer ${BEHEST_KEY}` } });
