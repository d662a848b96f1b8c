// Node's own server: the cookie has the visitor's choice of theme in it, and the key goes into the SDK.
import { createServer } from "node:http";
import { parse, serialize } from "cookie";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: process.env.BEHEST_KEY });

createServer(async (request, response) => {
  const { theme } = parse(request.headers.cookie ?? "");
  response.setHeader("Set-Cookie", serialize("theme", theme ?? "light", { httpOnly: true }));
  response.end(String(await behest.health()));
}).listen(3000);
