import { Behest } from "@behest/client-ts";

export default { title: new Behest().mode };
