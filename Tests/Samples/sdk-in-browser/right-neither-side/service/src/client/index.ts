import { Behest } from "@behest/client-ts";
export class ApiClient { b = new Behest(); }
