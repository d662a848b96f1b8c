import { Elysia, t } from "elysia";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const app = new Elysia()
  .derive(({ headers }) => ({ guest: headers["x-guest"] })) // from: user-id-from-request
  .get("/token", async ({ guest }) => {
    return behest.auth.mint({ user_id: guest! }); // expect: user-id-from-request
  })
  .post("/token", ({ body }) => behest.auth.mint({ user_id: body.guest }), { // expect: user-id-from-request
    body: t.Object({ guest: t.String() }),
  })
  .group("/tables", (tables) =>
    tables.get("/:table/token", async ({ params: { table } }) => { // from: user-id-from-request
      const { token } = await behest.auth.mint({ user_id: table }); // expect: user-id-from-request
      return { token };
    }),
  )
  .get("/cookie-token", async ({ cookie: { seat } }) =>
    behest.auth.mint({ user_id: seat.value as string }), // expect: user-id-from-request
  )
  .listen(3000);

export type App = typeof app;
