// Node's own answers: a map of headers, a head written at once, an appended one, one that is set in
// an event of the answer's stream.
import { createServer, type ServerResponse } from "node:http";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

createServer(async (req, res) => {
  if (req.url === "/status") {
    res.setHeader("Access-Control-Allow-Origin", "*");
    return void res.end("up");
  }
  const minted = await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) });
  res.setHeaders(new Map([["Access-Control-Allow-Origin", "*"], ["Content-Type", "application/json"]])); // expect: wildcard-cors-on-mint
  send(res, minted);
}).listen(3000);

createServer(async (req, res) => {
  const minted = await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) });
  res.writeHead(200, "OK", { "access-control-allow-origin": req.headers.origin ?? "null" }); // expect: wildcard-cors-on-mint
  send(res, minted);
}).listen(3001);

createServer(async (req, res) => {
  const minted = await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) });
  res.appendHeader("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  send(res, minted);
}).listen(3002);

function send(res: ServerResponse, body: unknown) {
  res.end(JSON.stringify(body));
}
