import { Behest } from "@behest/client-ts";
import createServer from "@inertiajs/vue3/server";
createServer(() => new Behest());
