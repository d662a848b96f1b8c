import { behest } from "./behest";

interface Env {
  INTERNAL_KEY: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (request.headers.get("authorization") !== `Bearer ${env.INTERNAL_KEY}`) {
      return new Response("unauthorised", { status: 401 });
    }
    const { pilot } = await request.json<{ pilot: string }>();
    return Response.json(await behest.auth.mint({ user_id: pilot }));
  },
};
