// Clerk's token is verified before the handler.
import { verifyToken } from "@clerk/backend";

export async function withUser(req: any, res: any, next: (error?: unknown) => void) {
  try {
    const claims = await verifyToken(req.headers.authorization.slice(7), {});
    req.user = { id: claims.sub };
    next();
  } catch (error) {
    next(error);
  }
}
