import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: Bun.env.BEHEST_KEY });

Bun.serve({
  routes: {
    "/config": () => Response.json({ baseUrl: Bun.env.BEHEST_BASE_URL, isReady: !!Bun.env.BEHEST_KEY }),
    "/models": async () => Response.json(await behest.models.list()),
  },
});
