import { serve } from "bun";
import index from "./index.html";
import { Behest } from "@behest/client-ts";

serve({
  routes: {
    "/*": index,
    "/api/models": async () => Response.json(await new Behest().models.list())
  }
});
