import { Behest } from "@behest/client-ts";
import { env } from "~/env";
export const behest = new Behest({ key: env.BEHEST_KEY });
