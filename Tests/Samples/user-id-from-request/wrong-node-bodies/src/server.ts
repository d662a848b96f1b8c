// Bodies of node's servers, read by small packages and parsed as forms; HTTP/2 is no different.
import { createSecureServer } from "node:http2";
import { createServer } from "node:http";
import querystring from "node:querystring";
import { json } from "node:stream/consumers";
import getRawBody from "raw-body";
import qs from "qs";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

createServer(async (req, res) => {
  const body = await getRawBody(req, { encoding: "utf8" });
  const { sailor } = qs.parse(body);
  res.end(JSON.stringify(await behest.auth.mint({ user_id: String(sailor) }))); // expect: user-id-from-request
}).listen(3000);

createServer(async (req, res) => {
  const form = querystring.parse(String(await getRawBody(req)));
  res.end(JSON.stringify(await behest.auth.mint({ user_id: form.sailor as string }))); // expect: user-id-from-request
}).listen(3001);

createSecureServer({ allowHTTP1: true }, async (req, res) => {
  const body = (await json(req)) as { sailor: string };
  res.end(JSON.stringify(await behest.auth.mint({ user_id: body.sailor }))); // expect: user-id-from-request
}).listen(3443);
