// micro-cors answers `*` with credentials unless it is told an origin.
import microCors from "micro-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();
const cors = microCors({ allowMethods: ["POST"] }); // expect: wildcard-cors-on-mint

async function handler(req, res) {
  res.json(await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) })); // related: wildcard-cors-on-mint
}

export default cors(handler);
