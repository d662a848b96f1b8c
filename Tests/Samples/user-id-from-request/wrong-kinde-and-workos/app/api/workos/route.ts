import { getTokenClaims, withAuth } from "@workos-inc/authkit-nextjs";
import { behest } from "@/lib/behest";

export async function POST(request: Request) {
  await withAuth({ ensureSignedIn: true });
  const { accessToken } = await request.json();
  const claims = await getTokenClaims(accessToken);
  return Response.json(await behest.auth.mint({ user_id: claims.sub! })); // expect: user-id-unverified
}

export async function PUT(request: Request) {
  const { user } = await withAuth({ ensureSignedIn: true });
  const url = new URL(request.url);
  const user_id = url.searchParams.get("member") || user.id;
  return Response.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
}
