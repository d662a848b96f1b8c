// A contract checks the shape of a body, and says nothing of who sends it.
import express from "express";
import { createExpressEndpoints, initServer } from "@ts-rest/express";
import { Behest } from "@behest/client-ts";
import { contract } from "./contract.js";

const behest = new Behest();
const s = initServer();

const router = s.router(contract, {
  token: async ({ body }) => {
    const { token } = await behest.auth.mint({ user_id: body.skipper }); // expect: user-id-from-request
    return { status: 200, body: { token } };
  },
  tokenOf: async ({ params: { skipper } }) => {
    const { token } = await behest.auth.mint({ user_id: skipper }); // expect: user-id-from-request
    return { status: 200, body: { token } };
  },
});

const app = express();
createExpressEndpoints(contract, router, app);
