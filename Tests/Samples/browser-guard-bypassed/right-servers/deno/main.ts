import { Behest } from "npm:@behest/client-ts";
delete (globalThis as any).window;
const behest = new Behest();
Deno.serve(() => new Response("ok"));
