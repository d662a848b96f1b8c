import { Webhooks } from "@octokit/webhooks";
import { behest } from "./behest";

const webhooks = new Webhooks({ secret: process.env.GH_SECRET! });
webhooks.on("issues.opened", async ({ payload }) => {
  await behest.auth.mint({ user_id: String(payload.sender.id) });
});

export async function POST(request: Request) {
  const body = await request.text();
  const signature = request.headers.get("x-hub-signature-256")!;
  if (!(await webhooks.verify(body, signature))) return new Response(null, { status: 401 });
  const event = JSON.parse(body);
  return Response.json(await behest.auth.mint({ user_id: String(event.sender.id) }));
}
