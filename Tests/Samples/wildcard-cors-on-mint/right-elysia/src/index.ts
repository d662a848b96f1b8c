// A list; the open plugin belongs to another instance.
import { cors } from "@elysiajs/cors";
import { Elysia } from "elysia";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();
const gallery = new Elysia({ prefix: "/gallery" }).use(cors()).get("/", () => ["atlas", "luna"]);

new Elysia()
  .use(gallery)
  .use(cors({ origin: ["https://moths.example", /^https:\/\/[a-z]+\.moths\.example$/] }))
  .post("/token", async ({ headers, set }) => {
    const user = await subjectOf(headers.authorization);
    set.headers["cache-control"] = "no-store";
    return behest.auth.mint({ user_id: user });
  })
  .listen(3000);
