import { createServer } from "node:http";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk; // from: user-id-from-request
  return JSON.parse(text || "{}");
}

const server = createServer(async (request, response) => {
  const send = (status, body) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  if (pathname === "/token" && request.method === "POST") {
    const { rider } = await bodyOf(request);
    return send(200, await behest.auth.mint({ user_id: rider })); // expect: user-id-from-request
  }
  if (pathname === "/token") {
    const rider = searchParams.get("rider"); // via: user-id-from-request
    return send(200, await behest.auth.mint({ user_id: rider })); // expect: user-id-from-request
  }
  if (pathname === "/header-token") {
    return send(200, await behest.auth.mint({
      user_id: request.headers["x-rider"], // expect: user-id-from-request
    }));
  }
  send(404, { error: "not found" });
});

server.listen(3000);
