import { initTRPC, TRPCError } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { jwtVerify } from "jose";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);
const t = initTRPC.context<{ user: { id: string } }>().create();

const ownProcedure = t.procedure
  .input(z.object({ userId: z.string() }))
  .use(({ ctx, input, next }) => {
    if (input.userId !== ctx.user.id) throw new TRPCError({ code: "FORBIDDEN" });
    return next();
  });

const router = t.router({
  token: ownProcedure.mutation(({ input }) => behest.auth.mint({ user_id: input.userId })),
});

createHTTPServer({
  router,
  createContext: async ({ req }) => {
    const { payload } = await jwtVerify(req.headers.authorization!.slice(7), secret);
    return { user: { id: payload.sub! } };
  },
}).listen(3000);
