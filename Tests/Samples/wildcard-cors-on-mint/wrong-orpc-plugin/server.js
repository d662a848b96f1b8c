// oRPC's plugin gives every origin back unless it has a list.
import { createServer } from "node:http";
import { os } from "@orpc/server";
import { RPCHandler } from "@orpc/server/node";
import { CORSPlugin } from "@orpc/server/plugins";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

const token = os.handler(async ({ context }) => {
  const user = await subjectOf(context.headers.authorization);
  return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});

const handler = new RPCHandler({ token }, {
  plugins: [new CORSPlugin()], // expect: wildcard-cors-on-mint
});

createServer(async (req, res) => {
  const { matched } = await handler.handle(req, res, { context: { headers: req.headers } });
  if (!matched) res.writeHead(404).end();
}).listen(3000);
