import { Behest } from "@behest/client-ts";
import { lines } from "../../../lib/lines";

const behest = new Behest();

// One rider a line of the upload.
export async function POST(request: Request) {
  const tokens: string[] = [];
  for await (const rider of lines(request.body)) {
    const { token } = await behest.auth.mint({ user_id: rider }); // expect: user-id-from-request
    tokens.push(token);
  }
  return Response.json(tokens);
}
