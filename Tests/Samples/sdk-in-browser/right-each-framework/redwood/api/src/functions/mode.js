import { Behest } from "@behest/client-ts";

export const handler = () => ({ body: new Behest().mode });
