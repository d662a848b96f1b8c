import { behest } from "./behest";

function parseJwt(token: string): { sub: string; plan?: number } {
  const base64 = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
  const json = decodeURIComponent(
    atob(base64)
      .split("")
      .map((c) => "%" + ("00" + c.charCodeAt(0).toString(16)).slice(-2))
      .join(""),
  );
  return JSON.parse(json);
}

export async function POST(request: Request) {
  const token = request.headers.get("authorization")?.split(" ")[1];
  if (!token) return new Response(null, { status: 401 });
  const me = parseJwt(token);
  const minted = await behest.auth.mint({ user_id: me.sub }); // expect: user-id-unverified
  return Response.json(minted);
}
