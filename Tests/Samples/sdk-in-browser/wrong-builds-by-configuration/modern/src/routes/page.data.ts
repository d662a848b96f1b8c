import { Behest } from "@behest/client-ts";
export interface Data { n: number }
export const loader = async () => ({ n: (await new Behest().models.list()).data.length });
