// $lib/server, +server, +page.server and remote functions stay on the server; SvelteKit refuses to
// build a page that imports one.
import { Behest } from "@behest/client-ts";
import { BEHEST_KEY } from "$env/static/private";

export const behest = new Behest({ key: BEHEST_KEY });
