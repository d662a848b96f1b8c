import { Behest } from "@behest/client-ts";
import { BEHEST_KEY } from "$env/static/private";

export const behest = new Behest({ key: BEHEST_KEY });
