import { Behest } from "@behest/client-ts";
export const b = Behest;
