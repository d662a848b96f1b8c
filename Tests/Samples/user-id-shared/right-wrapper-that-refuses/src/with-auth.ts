// A wrapper has refused those without a session before it calls the handler.
import { auth } from "./auth";

type Handler = (request: Request, context: { session: any }) => Promise<Response>;

export function withAuth(handler: Handler) {
  return async (request: Request) => {
    const session = await auth();
    if (!session?.user) return new Response("sign in", { status: 401 });
    return handler(request, { session });
  };
}
