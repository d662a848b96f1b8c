import { Elysia } from "elysia";
import { jwt } from "@elysiajs/jwt";
import { behest } from "./behest";

export const app = new Elysia()
  .use(jwt({ name: "jwt", secret: process.env.JWT_SECRET! }))
  .derive(async ({ jwt, cookie: { auth } }) => ({ profile: await jwt.verify(auth.value as string) }))
  .post("/token", async ({ profile, status }) => {
    if (!profile) return status(401);
    return behest.auth.mint({ user_id: profile.sub as string });
  })
  .listen(3000);
