// Messages whose signature is checked first: the sender's platform says who it is.
import { Webhook } from "svix";
import { headers } from "next/headers";
import { verifyWebhook } from "@clerk/nextjs/webhooks";
import type { NextRequest } from "next/server";
import { behest } from "./behest";

interface UserEvent { type: string; data: { id: string; public_metadata: { tier?: number } } }

export async function POST(request: Request) {
  const heads = await headers();
  const payload = await request.text();
  let event: UserEvent;
  try {
    event = new Webhook(process.env.CLERK_WEBHOOK!).verify(payload, {
      "svix-id": heads.get("svix-id")!,
      "svix-timestamp": heads.get("svix-timestamp")!,
      "svix-signature": heads.get("svix-signature")!,
    }) as UserEvent;
  } catch {
    return new Response("bad signature", { status: 400 });
  }
  await behest.auth.mint({ user_id: event.data.id, tier: event.data.public_metadata.tier ?? 1 });
  return new Response("ok");
}

export async function PUT(request: NextRequest) {
  const event = await verifyWebhook(request);
  if (event.type === "user.created") await behest.auth.mint({ user_id: event.data.id });
  return new Response("ok");
}
