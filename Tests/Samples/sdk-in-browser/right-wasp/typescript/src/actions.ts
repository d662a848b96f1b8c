import { Behest } from "@behest/client-ts";
export const ask = async () => (await new Behest().models.list()).data.length;
