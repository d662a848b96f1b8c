import { Behest } from "@behest/client-ts";
export const rotate = () => new Behest();
