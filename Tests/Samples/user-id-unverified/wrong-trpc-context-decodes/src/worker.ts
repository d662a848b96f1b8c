import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Behest } from "@behest/client-ts";
import { createContext } from "./context";

const t = initTRPC.context<typeof createContext>().create();
const isAuthed = t.middleware((opts) => {
  if (!opts.ctx.user) throw new Error("unauthorized");
  return opts.next({ ctx: { subject: opts.ctx.user.sub } });
});

const router = t.router({
  token: t.procedure.use(isAuthed).mutation(({ ctx }) =>
    new Behest().auth.mint({ user_id: ctx.subject }), // expect: user-id-unverified
  ),
});

export default {
  fetch: (req: Request) => fetchRequestHandler({ endpoint: "/trpc", req, router, createContext }),
};
