import { Elysia } from "elysia";
import { cors } from "@elysiajs/cors";
import { jwt } from "@elysiajs/jwt";
import { behest } from "./behest";

const security = new Elysia({ name: "security" }).use(cors({ credentials: true })); // expect: wildcard-cors-on-mint

new Elysia()
  .use(security)
  .use(jwt({ secret: process.env.JWT_SECRET! }))
  .group("/v1", (group) =>
    group.post("/token", async ({ jwt, headers, status }) => {
      const claims = await jwt.verify(headers.authorization?.slice(7));
      if (!claims) return status(401);
      return behest.auth.mint({ user_id: claims.sub! });
    }),
  )
  .listen(3000);
