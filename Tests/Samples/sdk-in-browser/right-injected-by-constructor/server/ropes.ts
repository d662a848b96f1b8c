import { Behest } from "@behest/client-ts";

export interface Ropes {
  mode: string;
}
export const ropes: Ropes = { mode: new Behest().mode };
