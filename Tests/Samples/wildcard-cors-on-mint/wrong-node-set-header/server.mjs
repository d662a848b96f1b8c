// A bare node:http server sets the header by hand; null is an origin that anyone can have.
import { createServer } from "node:http";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

const server = createServer(async (req, res) => {
  const { payload } = await jwtVerify(req.headers.authorization.slice(7), secret);
  if (req.url === "/token") {
    res.setHeader("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
    const minted = await behest.auth.mint({ user_id: payload.sub }); // related: wildcard-cors-on-mint
    res.end(JSON.stringify(minted));
    return;
  }
  if (req.url === "/frame/token") {
    const { token } = await behest.auth.mint({ user_id: payload.sub, ttl: 60 }); // related: wildcard-cors-on-mint
    res.writeHead(200, { "access-control-allow-origin": "null" }); // expect: wildcard-cors-on-mint
    res.end(JSON.stringify({ token }));
    return;
  }
  res.writeHead(404).end();
});

server.listen(3000);
