// Messages that are signed, read before or without the check of the signature.
import { Webhook } from "svix";
import { behest } from "./behest";

const webhook = new Webhook(process.env.SVIX_SECRET!);

export async function POST(request: Request) {
  const payload = await request.text();
  const event = JSON.parse(payload) as { data: { id: string } };
  const minted = await behest.auth.mint({ user_id: event.data.id }); // expect: user-id-from-request
  try {
    webhook.verify(payload, Object.fromEntries(request.headers));
  } catch {
    return new Response("bad signature", { status: 400 });
  }
  return Response.json(minted);
}
