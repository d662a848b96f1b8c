import { Behest } from "@behest/client-ts";
export default { title: "B", args: { b: new Behest() } };
