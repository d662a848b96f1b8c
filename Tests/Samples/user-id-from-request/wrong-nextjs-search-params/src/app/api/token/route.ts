// A GET route takes the identity from the query string.
import { Behest } from "@behest/client-ts";
import { NextResponse, type NextRequest } from "next/server";

const client = new Behest();

export async function GET(request: NextRequest) {
  const cook = request.nextUrl.searchParams.get("cook"); // from: user-id-from-request
  if (cook === null) {
    return NextResponse.json({ error: "cook is missing" }, { status: 400 });
  }
  return NextResponse.json(await client.auth.mint({ user_id: cook })); // expect: user-id-from-request
}
