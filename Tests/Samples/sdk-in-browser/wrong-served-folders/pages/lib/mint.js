import { generateSessionId } from "https://esm.sh/@behest/client-ts"; // expect: sdk-in-browser
export const session = generateSessionId();
