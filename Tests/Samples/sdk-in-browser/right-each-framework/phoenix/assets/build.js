import { Behest } from "@behest/client-ts";

console.info(new Behest().mode);
