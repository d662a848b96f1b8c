import microCors from "micro-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();
const cors = microCors({ origin: "https://lamps.example", allowMethods: ["POST"] });

async function handler(req, res) {
  res.json(await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) }));
}

export default cors(handler);
