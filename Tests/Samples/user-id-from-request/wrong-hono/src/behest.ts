import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const wanted = z.object({ crew: z.string().uuid() });

export const behestRoutes = new Hono<{ Variables: { sailor: string } }>()
  .post("/token", async (c) => {
    const minted = await behest.auth.mint({ user_id: c.get("sailor") }); // expect: user-id-from-request
    return c.json(minted);
  })
  .post("/short-token", async (c) =>
    c.json(await behest.auth.mint({ user_id: c.var.sailor, ttl: 60 })), // expect: user-id-from-request
  )
  .post("/crew-token", zValidator("json", wanted), async (c) => {
    const { crew } = c.req.valid("json"); // from: user-id-from-request
    return c.json(await behest.auth.mint({ user_id: crew })); // expect: user-id-from-request
  })
  .get("/ports/:port/token", async (c) =>
    c.json(await behest.auth.mint({ user_id: c.req.param("port") })), // expect: user-id-from-request
  )
  .get("/token", async (c) => {
    const id = c.req.header("x-sailor") ?? c.req.query("sailor"); // from: user-id-from-request
    return c.json(await behest.auth.mint({ user_id: id! })); // expect: user-id-from-request
  });
