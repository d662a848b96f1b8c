// Bare node:http: the path has to be the one of the user who is signed in.
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
  const url = new URL(req.url!, "http://localhost");
  const user = await signedIn(req);
  if (url.pathname !== `/users/${user.id}/token`) return res.writeHead(403).end();
  const id = url.pathname.split("/")[2];
  res.end(JSON.stringify(await behest.auth.mint({ user_id: id })));
}).listen(3000);

createServer(async (req, res) => {
  const match = /^\/users\/(\w+)\/token$/.exec(req.url!);
  if (!match) return res.writeHead(404).end();
  const user = await signedIn(req);
  if (match[1] !== user.id) return res.writeHead(403).end();
  res.end(JSON.stringify(await behest.auth.mint({ user_id: match[1] })));
}).listen(3001);
