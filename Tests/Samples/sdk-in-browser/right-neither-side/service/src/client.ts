import { Behest } from "@behest/client-ts";
export const client = new Behest();
