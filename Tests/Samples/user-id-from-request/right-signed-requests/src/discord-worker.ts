import { verifyKey } from "discord-interactions";
import { behest } from "./behest";

export default {
  async fetch(request: Request, env: { DISCORD_PUBLIC_KEY: string }) {
    const signature = request.headers.get("x-signature-ed25519") ?? "";
    const timestamp = request.headers.get("x-signature-timestamp") ?? "";
    const body = await request.text();
    const isValid = await verifyKey(body, signature, timestamp, env.DISCORD_PUBLIC_KEY);
    if (!isValid) return new Response("bad signature", { status: 401 });
    const interaction = JSON.parse(body);
    const minted = await behest.auth.mint({ user_id: interaction.member.user.id });
    return Response.json({ type: 4, data: { content: minted.token } });
  },
};
