// Node's own answers: a table of origins, the wildcard on another path and on what is refused.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();
const origins = new Map([["https://app.example.com", true], ["https://admin.example.com", true]]);

function cross(req: IncomingMessage, res: ServerResponse) {
  const origin = req.headers.origin;
  if (!origin) return;
  if (!origins.has(origin)) throw new Error("origin");
  res.setHeader("Access-Control-Allow-Origin", origin);
  res.setHeader("Vary", "Origin");
}

createServer(async (req, res) => {
  if (req.url === "/status") {
    res.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("up");
    return;
  }
  if (req.method !== "POST") {
    res.writeHead(405, { "Access-Control-Allow-Origin": "*" }).end();
    return;
  }
  try {
    cross(req, res);
    const minted = await behest.auth.mint({ user_id: await subjectOf(req.headers.authorization) });
    res.end(JSON.stringify(minted));
  } catch {
    res.writeHead(403, { "Access-Control-Allow-Origin": "*" }).end();
  }
}).listen(3000);
