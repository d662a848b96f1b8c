// A body says how long, the token who; over HTTP/1 and HTTP/2.
import { createSecureServer } from "node:http2";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import getRawBody from "raw-body";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);

async function sailor(authorization?: string) {
  const { payload } = await jwtVerify(authorization!.slice(7), secret);
  return payload.sub!;
}

createServer(async (req, res) => {
  const { ttl } = JSON.parse(await getRawBody(req, { encoding: "utf8" }));
  res.end(JSON.stringify(await behest.auth.mint({ user_id: await sailor(req.headers.authorization), ttl })));
}).listen(3000);

createSecureServer({ allowHTTP1: true }, async (req, res) => {
  const { ttl } = (await json(req)) as { ttl: number };
  res.end(JSON.stringify(await behest.auth.mint({ user_id: await sailor(req.headers.authorization), ttl })));
}).listen(3443);
