import { Behest } from "@behest/client-ts";

export const report = () => new Behest().mode;
