import { Behest } from "@behest/client-ts";

export const mode = () => new Behest().mode;
