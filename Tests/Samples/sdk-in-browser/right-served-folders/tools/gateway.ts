import { Behest } from "@behest/client-ts";
export const gateway = new Behest();
