// Small routers: the middleware before the handler names its origin, or serves preflights alone.
import type { NextApiRequest, NextApiResponse } from "next";
import { createRouter, expressWrapper } from "next-connect";
import cors from "cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../session";

const behest = new Behest();
const router = createRouter<NextApiRequest, NextApiResponse>();

router
  .use(expressWrapper(cors({ origin: "https://app.example.com" })))
  .post(async (req, res) => {
    res.json(await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) }));
  });
export default router.handler();
