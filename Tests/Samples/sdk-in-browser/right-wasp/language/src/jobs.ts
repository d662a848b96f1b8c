import { Behest } from "@behest/client-ts";
export const nightly = async () => { new Behest(); };
