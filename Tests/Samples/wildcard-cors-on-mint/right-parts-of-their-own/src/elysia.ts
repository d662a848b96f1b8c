import { Elysia } from "elysia";
import jwt from "jsonwebtoken";
import { behest } from "./behest";
const feed = new Elysia({ prefix: "/feed" })
  .onAfterHandle(({ set }) => { set.headers["access-control-allow-origin"] = "*"; })
  .get("/", () => []);
new Elysia()
  .use(feed)
  .post("/token", async ({ headers }) => {
    const claims = jwt.verify(headers.authorization!.slice(7), process.env.S!) as { sub: string };
    return behest.auth.mint({ user_id: claims.sub });
  })
  .listen(3000);
