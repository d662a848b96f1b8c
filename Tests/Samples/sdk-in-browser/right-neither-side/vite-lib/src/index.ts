import { Behest } from "@behest/client-ts";
export const make = () => new Behest();
