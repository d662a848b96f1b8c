import { Behest } from "@behest/client-ts";

export const data = () => ({ mode: new Behest().mode });
