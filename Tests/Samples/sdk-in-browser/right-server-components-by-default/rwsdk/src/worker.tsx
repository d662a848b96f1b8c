import { defineApp } from "rwsdk/worker";
import { Behest } from "@behest/client-ts";
export default defineApp([() => { new Behest(); }]);
