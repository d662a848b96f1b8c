import express from "express";
import { getAuth } from "@clerk/express";
import { createExpressEndpoints, initServer } from "@ts-rest/express";
import { Behest } from "@behest/client-ts";
import { contract } from "./contract.js";

const behest = new Behest();
const s = initServer();

const router = s.router(contract, {
  token: async ({ req, body }) => {
    const { userId } = getAuth(req);
    if (!userId) return { status: 401, body: null };
    const { token } = await behest.auth.mint({ user_id: userId, ttl: body.ttl });
    return { status: 200, body: { token } };
  },
});

const app = express();
createExpressEndpoints(contract, router, app);
