// The page imports this module, but of a server function it gets a stub: the client, the session and
// the middleware are used by the handlers only.
import { createMiddleware, createServerFn } from "@tanstack/react-start";
import { getWebRequest } from "@tanstack/react-start/server";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

const behest = new Behest();

const signedIn = createMiddleware({ type: "function" }).server(async ({ next }) => {
  const session = await auth.api.getSession({ headers: getWebRequest().headers });
  if (!session) throw new Error("Sign in first");
  return next({ context: { userId: session.user.id } });
});

export const mintToken = createServerFn({ method: "POST" })
  .middleware([signedIn])
  .handler(async ({ context }) => behest.auth.mint({ user_id: context.userId }));
