// The plugin's default reflects any origin, with credentials; so does a predicate that is always true.
import { cors } from "@elysiajs/cors";
import { Elysia } from "elysia";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

const partner = new Elysia({ prefix: "/partner" })
  .use(cors({ origin: () => true })) // expect: wildcard-cors-on-mint
  .post("/token", async ({ headers }) => {
    const user = await subjectOf(headers.authorization);
    return behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
  });

const app = new Elysia()
  .use(partner)
  .use(cors()) // expect: wildcard-cors-on-mint
  .post("/token", async ({ headers }) => {
    const user = await subjectOf(headers.authorization);
    return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  });

app.listen(3000);
