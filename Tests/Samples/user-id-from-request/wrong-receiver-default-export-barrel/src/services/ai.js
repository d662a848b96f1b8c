import { Behest } from "@behest/client-ts";

const instance = new Behest();
export default instance;
