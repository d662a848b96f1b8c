import { getReader } from "@room/auth";
import { NextResponse, type NextRequest } from "next/server";

type Reader = NonNullable<Awaited<ReturnType<typeof getReader>>>;
type Handler<P> = (request: NextRequest, context: { params: Promise<P>; reader: Reader }) => Promise<Response>;

export function withReader<P = unknown>(handler: Handler<P>) {
  return async (request: NextRequest, context: { params: Promise<P> }) => {
    const reader = await getReader();
    if (!reader) return NextResponse.json({ error: "unauthorised" }, { status: 401 });
    return handler(request, { ...context, reader });
  };
}
