import { Elysia, t } from "elysia";
import { jwt } from "@elysiajs/jwt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const app = new Elysia()
  .use(jwt({ secret: process.env.JWT_SECRET! }))
  .resolve(async ({ jwt, headers, status }) => {
    const claims = await jwt.verify(headers.authorization?.slice(7));
    if (!claims) return status(401);
    return { userId: claims.sub };
  })
  .post("/plain", ({ body, userId }) => behest.auth.mint({ ...(body as object), user_id: userId })) // expect: tier-from-request
  .post("/named", ({ body, userId }) => behest.auth.mint({ ...body, user_id: userId }), { // expect: tier-from-request
    body: t.Object({ ttl: t.Number(), tier: t.Number() }),
  });
