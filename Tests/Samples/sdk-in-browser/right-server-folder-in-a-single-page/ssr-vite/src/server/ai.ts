import { Behest } from "@behest/client-ts";
export const ai = new Behest();
