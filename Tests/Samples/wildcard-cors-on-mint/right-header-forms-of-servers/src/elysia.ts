import { Elysia } from "elysia";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();

export const app = new Elysia()
  .post("/token", async ({ headers, set }) => {
    set.headers["access-control-allow-origin"] = "https://winds.example";
    return behest.auth.mint({ user_id: await subjectOf(headers.authorization) });
  })
  .listen(3003);
