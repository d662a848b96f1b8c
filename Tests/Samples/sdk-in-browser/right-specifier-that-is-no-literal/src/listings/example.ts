import { Behest } from "@behest/client-ts";

export const models = () => new Behest().models.list();
