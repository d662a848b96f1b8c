// A middleware looks the session up by the token that is its proof.
import { AutoRouter, error, type IRequest } from "itty-router";
import { Behest } from "@behest/client-ts";

interface Env {
  BEHEST_KEY: string;
  SESSIONS: KVNamespace;
}

const withUser = async (request: IRequest, env: Env) => {
  const token = request.headers.get("authorization");
  const session = token && (await env.SESSIONS.get<{ user: { id: string } }>(token, "json"));
  if (!session) return error(401);
  request.user = session.user;
};

export default AutoRouter<IRequest, [Env]>()
  .all("*", withUser)
  .post("/token/:thread", async ({ user, params }, env) => {
    const behest = new Behest({ key: env.BEHEST_KEY });
    return behest.auth.mint({ user_id: user.id, session_id: params.thread });
  });
