// Routers inside a router of ts-rest, which take the id of the session.
import express from "express";
import { clerkMiddleware, getAuth } from "@clerk/express";
import { createExpressEndpoints, initServer } from "@ts-rest/express";
import { Behest } from "@behest/client-ts";
import { contract } from "./contract.js";

const behest = new Behest();
const s = initServer();

const router = s.router(contract, {
  tokens: {
    create: async ({ req }) => {
      const { userId } = getAuth(req);
      if (!userId) return { status: 401, body: null };
      return { status: 200, body: await behest.auth.mint({ user_id: userId }) };
    },
    of: {
      middleware: [clerkMiddleware()],
      handler: async ({ req, params }) => {
        const { userId } = getAuth(req);
        if (!userId || params.skipper !== userId) return { status: 403, body: null };
        return { status: 200, body: await behest.auth.mint({ user_id: params.skipper }) };
      },
    },
  },
});

createExpressEndpoints(contract, router, express());
