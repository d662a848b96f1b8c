import { Behest } from "@behest/client-ts";
new Behest();
