// Bare node:http: that somebody is signed in does not make the path theirs.
import { createServer, type IncomingMessage } from "node:http";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);

async function signedIn(req: IncomingMessage) {
  const { payload } = await jwtVerify(req.headers.authorization!.slice(7), secret);
  return { id: payload.sub! };
}

createServer(async (req, res) => {
  const match = req.url!.match(/^\/users\/(\w+)\/token$/);
  if (!match) return res.writeHead(404).end();
  const user = await signedIn(req);
  if (match[2] !== user.id) res.setHeader("X-Other", "1");
  res.end(JSON.stringify(await behest.auth.mint({ user_id: match[1] }))); // expect: user-id-from-request
}).listen(3000);

createServer(async (req, res) => {
  const url = new URL(req.url!, "http://localhost");
  const user = await signedIn(req);
  if (url.searchParams.get("me") !== user.id) return res.writeHead(403).end();
  const id = url.pathname.split("/")[2];
  res.end(JSON.stringify(await behest.auth.mint({ user_id: id }))); // expect: user-id-from-request
}).listen(3001);
