import { createApp, createRouter, defineEventHandler, getHeader, setHeader, setResponseHeaders } from "h3";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
export const app = createApp();
const router = createRouter();

router.post("/token", defineEventHandler(async (event) => {
  setHeader(event, "Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(getHeader(event, "authorization")) });
}));

router.post("/many", defineEventHandler(async (event) => {
  setResponseHeaders(event, { "Access-Control-Allow-Origin": "*" }); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(getHeader(event, "authorization")) });
}));

router.post("/node", defineEventHandler(async (event) => {
  event.node.res.setHeader("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(getHeader(event, "authorization")) });
}));

app.use(router);
