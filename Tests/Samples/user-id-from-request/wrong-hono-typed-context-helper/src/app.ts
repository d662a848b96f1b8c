import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { Behest } from "@behest/client-ts";
import { whoAsks } from "./who";

const behest = new Behest();
const app = new OpenAPIHono();

const route = createRoute({
  method: "post",
  path: "/token",
  request: { body: { content: { "application/json": { schema: z.object({ id: z.string() }) } } } },
  responses: { 200: { description: "a token" } },
});

app.openapi(route, async (c) => {
  const { id } = c.req.valid("json"); // from: user-id-from-request
  return c.json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
});

app.get("/token", async (c) => {
  const navigator = whoAsks(c);
  return c.json(await behest.auth.mint({ user_id: navigator })); // expect: user-id-from-request
});

export default app;
