import { clerkMiddleware } from "@clerk/express";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express from "express";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { authed, createContext, router } from "./trpc.js";

const behest = new Behest();
const appRouter = router({
  token: authed
    .input(z.object({ plan: z.enum(["hobby", "studio"]) }))
    .mutation(async ({ ctx, input }) => {
      const tier = input.plan === "studio" ? 3 : 1; // via: tier-from-request
      return behest.auth.mint({ user_id: ctx.userId, tier }); // expect: tier-from-request
    }),
});

const app = express();
app.use(clerkMiddleware());
app.use("/trpc", createExpressMiddleware({ router: appRouter, createContext }));
app.listen(3000);
