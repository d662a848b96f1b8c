import { jwtVerify, jwtDecrypt, importSPKI, decodeProtectedHeader, createRemoteJWKSet } from "jose";
import { cookies } from "next/headers";
import { behest } from "./behest";

const JWKS = createRemoteJWKSet(new URL("https://id.example.com/jwks.json"));

export async function verifySession() {
  const token = (await cookies()).get("session")?.value;
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.SESSION_SECRET), { algorithms: ["HS256"] });
    return payload as { userId: string };
  } catch {
    return null;
  }
}

export async function POST(request: Request) {
  const session = await verifySession();
  if (!session?.userId) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.userId }));
}

export async function PUT(request: Request) {
  const token = request.headers.get("authorization")!.slice(7);
  const { kid } = decodeProtectedHeader(token);
  const key = await importSPKI(process.env[`KEY_${kid}`]!, "RS256");
  const { payload } = await jwtVerify(token, key);
  return Response.json(await behest.auth.mint({ user_id: payload.sub! }));
}

export async function PATCH(request: Request) {
  const { payload } = await jwtDecrypt(await request.text(), Buffer.from(process.env.JWE_KEY!, "hex"));
  return Response.json(await behest.auth.mint({ user_id: payload.sub! }));
}
