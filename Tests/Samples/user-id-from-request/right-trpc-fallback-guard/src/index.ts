import { trpcServer } from "@hono/trpc-server";
import { initTRPC, TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { verify } from "hono/jwt";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

type Context = { sailor: { id: string } | null };

const t = initTRPC.context<Context>().create();

const signedIn = t.procedure.use(async function isSignedIn(opts) {
  const { ctx } = opts;
  if (!ctx.sailor) throw new TRPCError({ code: "UNAUTHORIZED" });
  return opts.next({ ctx: { sailor: ctx.sailor } });
});

const appRouter = t.router({
  token: signedIn.input(z.object({ sailorId: z.string() })).mutation(async ({ input, ctx }) => {
    if (input.sailorId !== ctx.sailor.id) throw new TRPCError({ code: "FORBIDDEN" });
    return new Behest().auth.mint({ user_id: input.sailorId });
  }),
});

const app = new Hono();
app.use(
  "/trpc/*",
  trpcServer({
    router: appRouter,
    createContext: async (_opts, c) => {
      const bearer = c.req.header("authorization")?.replace("Bearer ", "");
      if (!bearer) return { sailor: null };
      const claims = await verify(bearer, process.env.JWT_SECRET!);
      return { sailor: { id: String(claims.sub) } };
    },
  }),
);

export default app;
