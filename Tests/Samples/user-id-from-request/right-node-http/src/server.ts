import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { parse } from "cookie";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

// The cookie is a token that this server signed.
async function keeper(req: IncomingMessage) {
  const { session } = parse(req.headers.cookie ?? "");
  if (!session) return null;
  const { payload } = await jwtVerify(session, secret);
  return payload.sub ?? null;
}

createServer(async (req, res) => {
  const id = await keeper(req).catch(() => null);
  if (!id) {
    res.writeHead(401).end();
    return;
  }
  const { gate } = (await json(req)) as { gate: string };
  const minted = await behest.auth.mint({ user_id: id });
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify({ ...minted, gate }));
}).listen(8080);
