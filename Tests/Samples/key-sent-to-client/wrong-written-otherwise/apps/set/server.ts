import { Elysia } from "elysia";

new Elysia()
  .get("/about", () => ({ name: "desk" }))
  .get("/settings", ({ set }) => {
    set.headers["x-gateway-key"] = process.env.BEHEST_KEY; // expect: key-sent-to-client
    return { name: "desk" };
  })
  .listen(3000);
