import { generateSessionId } from "@behest/client-ts";

export const decodeCode = (code: string) => `${code}-${generateSessionId()}`;
