import { Behest } from "@behest/client-ts";
import "./main";

export const behest = new Behest();
