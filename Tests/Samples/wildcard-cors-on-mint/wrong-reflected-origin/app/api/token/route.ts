// Echoing the caller's origin, with credentials, is a wildcard that works.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { token, ttl } = await behest.auth.mint({ // related: wildcard-cors-on-mint
    user_id: session.user.id,
    ttl: 900,
  });
  const response = Response.json({ token, ttl });
  response.headers.set("access-control-allow-origin", request.headers.get("origin") ?? "*"); // expect: wildcard-cors-on-mint
  response.headers.set("access-control-allow-credentials", "true");
  return response;
}
