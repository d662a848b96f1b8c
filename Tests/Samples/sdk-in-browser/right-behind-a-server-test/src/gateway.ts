import { Behest } from "@behest/client-ts";

export const gateway = () => new Behest();
export const report = () => console.info(gateway().mode);
