import { Behest } from "@behest/client-ts";
export const getModels = async () => (await new Behest().models.list()).data;
