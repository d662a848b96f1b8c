// Routers inside a router of ts-rest, one with a middleware of its own.
import express from "express";
import { createExpressEndpoints, initServer } from "@ts-rest/express";
import { Behest } from "@behest/client-ts";
import { contract } from "./contract.js";

const behest = new Behest();
const s = initServer();

const router = s.router(contract, {
  tokens: {
    create: async ({ body }) => {
      const minted = await behest.auth.mint({ user_id: body.skipper }); // expect: user-id-from-request
      return { status: 200, body: minted };
    },
    of: {
      middleware: [express.json()],
      handler: async ({ params }) => {
        const minted = await behest.auth.mint({ user_id: params.skipper }); // expect: user-id-from-request
        return { status: 200, body: minted };
      },
    },
  },
});

createExpressEndpoints(contract, router, express());
