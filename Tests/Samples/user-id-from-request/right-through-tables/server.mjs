// Handlers stand in a table; each takes the id of the token.
import { createServer } from "node:http";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);
const send = (res, body) => res.end(JSON.stringify(body));

async function climber(req) {
  const { payload } = await jwtVerify(req.headers.authorization.slice(7), secret);
  return payload.sub;
}

const routes = {
  "POST /token": async (req, res) => {
    send(res, await behest.auth.mint({ user_id: await climber(req) }));
  },
  "GET /token": async (req, res) => {
    const id = await climber(req);
    send(res, await behest.auth.mint({ user_id: id }));
  },
};

createServer((req, res) => {
  const handler = routes[`${req.method} ${req.url}`];
  if (!handler) return res.writeHead(404).end();
  handler(req, res);
}).listen(3000);
