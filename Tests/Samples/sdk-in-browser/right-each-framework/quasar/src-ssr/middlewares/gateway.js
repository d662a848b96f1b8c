import { Behest } from "@behest/client-ts";

export default () => console.info(new Behest().mode);
