import { bearer } from "@elysiajs/bearer";
import { jwt } from "@elysiajs/jwt";
import { Elysia, status } from "elysia";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

new Elysia()
  .use(bearer())
  .use(jwt({ name: "jwt", secret: Bun.env.JWT_SECRET! }))
  .resolve(async ({ jwt, bearer }) => {
    const claims = await jwt.verify(bearer);
    if (!claims) return status(401);
    return { cook: String(claims.sub) };
  })
  .post("/token", async ({ cook, body }) => {
    const minted = await behest.auth.mint({ user_id: cook });
    return { ...minted, dish: (body as { dish: string }).dish };
  })
  .listen(Bun.env.PORT ?? 3000);
