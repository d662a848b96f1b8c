import { Behest } from "@behest/client-ts";

const gateway = new Behest({ key: process.env.BEHEST_KEY });
export const llm = gateway.chat.completions;
export default gateway;
