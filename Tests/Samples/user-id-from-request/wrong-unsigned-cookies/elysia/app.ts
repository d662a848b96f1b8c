import { Elysia, t } from "elysia";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
new Elysia().get("/token", ({ cookie: { visitor } }) =>
  behest.auth.mint({ user_id: visitor.value }), // expect: user-id-from-request
  { cookie: t.Cookie({ visitor: t.String() }, { secrets: process.env.COOKIE_KEY, sign: ["theme"] }) },
);
