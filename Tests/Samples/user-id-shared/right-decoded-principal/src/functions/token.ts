// The encoding that a text is decoded by is no part of what comes out.
import { app, type HttpRequest } from "@azure/functions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

async function token(request: HttpRequest) {
  const header = request.headers.get("x-ms-client-principal");
  if (!header) return { status: 401 };
  const principal = JSON.parse(Buffer.from(header, "base64").toString("utf8"));
  return { jsonBody: await behest.auth.mint({ user_id: principal.userId }) };
}

app.http("token", { methods: ["POST"], handler: token });
