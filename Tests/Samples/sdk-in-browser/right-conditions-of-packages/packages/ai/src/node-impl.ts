import { Behest } from "@behest/client-ts";
export const impl = new Behest();
