// A worker, a Google Cloud function and an Azure function, each by its platform's own examples.
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const corsHeaders = {
  "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
  "Access-Control-Allow-Methods": "GET,HEAD,POST,OPTIONS",
  "Access-Control-Max-Age": "86400",
};

async function handleRequest(request, env) {
  const behest = new Behest({ key: env.BEHEST_KEY });
  const user = await subjectOf(request.headers.get("Authorization"));
  const minted = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  let response = Response.json(minted);
  response = new Response(response.body, response);
  Object.entries(corsHeaders).forEach(([name, value]) => response.headers.set(name, value));
  return response;
}

export default {
  async fetch(request, env) {
    if (request.method === "OPTIONS") return new Response(null, { headers: corsHeaders });
    return handleRequest(request, env);
  },
};
