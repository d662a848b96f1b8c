import { getAuth } from "@clerk/tanstack-react-start/server";
import { createMiddleware } from "@tanstack/react-start";
import { getRequest } from "@tanstack/react-start/server";

export const requireUser = createMiddleware().server(async ({ next }) => {
  const { userId } = await getAuth(getRequest());
  if (!userId) throw new Response("sign in", { status: 401 });
  return next({ context: { userId } });
});
