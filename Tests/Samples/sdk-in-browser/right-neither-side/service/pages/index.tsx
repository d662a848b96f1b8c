import { Behest } from "@behest/client-ts";
export default () => new Behest().baseUrl;
