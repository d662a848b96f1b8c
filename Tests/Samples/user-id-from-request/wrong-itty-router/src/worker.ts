// Path, query, body and cookies, as itty-router hands them over.
import { AutoRouter, IttyRouter, type RequestHandler, Router, withContent } from "itty-router";
import { Behest } from "@behest/client-ts";

const mint = (env: { BEHEST_KEY: string }, user: string) =>
  new Behest({ key: env.BEHEST_KEY }).auth.mint({ user_id: user }); // expect: user-id-from-request

const byCookie: RequestHandler = async (request, env) => {
  const behest = new Behest({ key: env.BEHEST_KEY });
  return behest.auth.mint({ user_id: request.cookies.uid }); // expect: user-id-from-request
};

const trust = (request: Request & { who?: string }) => {
  request.who = request.headers.get("x-who") ?? undefined;
};

const inner = Router({ base: "/inner" });
inner.get("/token", (request, env) => mint(env, request.query.user as string));

const small = IttyRouter();
small.get("/cookie", byCookie);

export default AutoRouter({ before: [trust] })
  .get("/token/:user", ({ params }, env) => mint(env, params.user))
  .post("/token", withContent, async ({ content }, env) => {
    const behest = new Behest({ key: env.BEHEST_KEY });
    return behest.auth.mint({ user_id: content.user }); // expect: user-id-from-request
  })
  .post("/json", async (request, env) => {
    const { user } = await request.json();
    return new Behest({ key: env.BEHEST_KEY }).auth.mint({ user_id: user }); // expect: user-id-from-request
  })
  .post("/who", async (request, env) => {
    const behest = new Behest({ key: env.BEHEST_KEY });
    return behest.auth.mint({ user_id: request.who }); // expect: user-id-from-request
  })
  .all("/inner/*", inner.fetch)
  .all("/small/*", small.fetch);
