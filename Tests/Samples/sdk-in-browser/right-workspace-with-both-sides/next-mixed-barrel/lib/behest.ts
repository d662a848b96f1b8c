import { Behest } from "@behest/client-ts";
export function behest() { return new Behest(); }
