import { Behest } from "npm:@behest/client-ts@1.5.0-beta.1";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

async function handler(req: Request): Promise<Response> {
  const url = new URL(req.url);
  const minted = await behest.auth.mint({ user_id: url.searchParams.get("user")! }); // expect: user-id-from-request
  return Response.json(minted);
}

Deno.serve({ port: 8000 }, handler);
