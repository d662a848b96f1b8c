// Nothing says where this runs.
import { Behest } from "@behest/client-ts";

export const gateway = () => new Behest();
