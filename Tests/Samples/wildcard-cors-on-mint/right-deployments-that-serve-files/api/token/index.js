import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function (context, req) {
  const id = req.headers["x-ms-client-principal-id"];
  if (!id) return void (context.res = { status: 401 });
  context.res = { body: await behest.auth.mint({ user_id: id }) };
}
