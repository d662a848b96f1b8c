import { Elysia } from "elysia";

new Elysia()
  .get("/models", async ({ set }) => {
    const headers: Record<string, string> = {};
    headers["authorization"] = `Bearer ${process.env.BEHEST_KEY}`;
    set.headers["cache-control"] = "no-store";
    return (await fetch("https://desk.behest.app/v1/models", { headers })).json();
  })
  .listen(3000);
