import { Behest } from "@behest/client-ts";
export default class Cls { b() { return new Behest(); } }
