// Handlers stand in a table, and the method and path choose one.
import { createServer } from "node:http";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const send = (res, body) => res.end(JSON.stringify(body));

const routes = {
  "POST /token": async (req, res) => {
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    const { climber } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    send(res, await behest.auth.mint({ user_id: climber })); // expect: user-id-from-request
  },
  "GET /token": async (req, res) => {
    send(res, await behest.auth.mint({ user_id: req.headers["x-climber"] })); // expect: user-id-from-request
  },
};

createServer((req, res) => {
  const handler = routes[`${req.method} ${req.url}`];
  if (!handler) return res.writeHead(404).end();
  handler(req, res);
}).listen(3000);
