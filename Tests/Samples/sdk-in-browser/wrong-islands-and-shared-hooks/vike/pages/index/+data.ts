import { Behest } from "@behest/client-ts";
export const data = async () => ({ n: (await new Behest().models.list()).data.length });
