import { parse, validate } from "@telegram-apps/init-data-node";
import { behest } from "./behest";

export async function POST(request: Request) {
  const [, initData = ""] = (request.headers.get("authorization") ?? "").split(" ");
  try {
    validate(initData, process.env.BOT_TOKEN!, { expiresIn: 3600 });
  } catch {
    return new Response(null, { status: 401 });
  }
  const { user } = parse(initData);
  return Response.json(await behest.auth.mint({ user_id: String(user!.id) }));
}
