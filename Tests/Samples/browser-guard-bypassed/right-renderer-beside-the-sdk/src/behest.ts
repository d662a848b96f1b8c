import { Behest } from "@behest/client-ts";
export const behest = new Behest();
