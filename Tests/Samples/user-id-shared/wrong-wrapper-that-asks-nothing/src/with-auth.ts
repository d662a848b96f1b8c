// A wrapper hands a session on that may not be there.
import { auth } from "./auth";

type Handler = (request: Request, context: { session: any }) => Promise<Response>;

export function withAuth(handler: Handler) {
  return async (request: Request) => {
    const session = await auth();
    return handler(request, { session });
  };
}
