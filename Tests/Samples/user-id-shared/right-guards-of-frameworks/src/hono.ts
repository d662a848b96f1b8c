import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { Behest } from "@behest/client-ts";

const app = new Hono<{ Variables: { user: { id: string } | null } }>();

app.post("/token", async (c) => {
  const user = c.get("user");
  if (!user) throw new HTTPException(401);
  return c.json(await new Behest().auth.mint({ user_id: user?.id }));
});

export default app;
