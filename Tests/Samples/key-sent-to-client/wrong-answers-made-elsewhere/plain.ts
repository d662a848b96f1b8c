// Node's own server: the package writes the cookie's text, and the header takes it.
import { createServer } from "node:http";
import { serialize } from "cookie";

createServer((request, response) => {
  const key = process.env.BEHEST_KEY ?? ""; // expect: key-sent-to-client
  response.setHeader("Set-Cookie", serialize("gateway", key, { httpOnly: true }));
  response.end();
}).listen(3000);
