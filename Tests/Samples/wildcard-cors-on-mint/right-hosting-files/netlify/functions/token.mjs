// Netlify's files of headers do not reach functions.
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();

export default async (request) => {
  const user = await subjectOf(request.headers.get("authorization"));
  return Response.json(await behest.auth.mint({ user_id: user }));
};
