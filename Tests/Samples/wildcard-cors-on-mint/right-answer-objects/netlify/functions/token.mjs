import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const ORIGINS = ["https://app.example.com", "https://beta.example.com"];

export const handler = async (event) => {
  const { origin = "" } = event.headers;
  const headers = ORIGINS.includes(origin) ? { "Access-Control-Allow-Origin": origin, Vary: "Origin" } : {};
  if (event.httpMethod !== "POST") return { statusCode: 405, headers: { "Access-Control-Allow-Origin": "*" } };
  const user = await subjectOf(event.headers.authorization);
  return { statusCode: 200, headers, body: JSON.stringify(await new Behest().auth.mint({ user_id: user })) };
};
