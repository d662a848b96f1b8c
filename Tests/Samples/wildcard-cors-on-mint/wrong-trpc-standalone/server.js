// The standalone server's middleware stands before every procedure.
import { initTRPC } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import cors from "cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const t = initTRPC.context().create();

const appRouter = t.router({
  token: t.procedure.mutation(({ ctx }) => behest.auth.mint({ user_id: ctx.user })), // related: wildcard-cors-on-mint
});

createHTTPServer({
  middleware: cors(), // expect: wildcard-cors-on-mint
  router: appRouter,
  createContext: async ({ req }) => ({ user: await subjectOf(req.headers.authorization) }),
}).listen(3000);
