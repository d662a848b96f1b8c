// The build fails where client code imports this module: nothing ships.
import "server-only";
import { Behest } from "@behest/client-ts";

export const behest = new Behest();
