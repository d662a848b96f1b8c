import { Behest } from "@behest/client-ts";

export default { define: { __GATEWAY__: JSON.stringify(new Behest().mode) } };
