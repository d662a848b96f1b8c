// Its package says that nothing is lost where this is not asked for.
import { Behest } from "@behest/client-ts";

export const behest = new Behest();
