import { Outlet } from "react-router";
import { cookContext } from "../context";
import type { Route } from "./+types/kitchen";

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    const id = request.headers.get("x-cook-id"); // from: user-id-from-request
    if (!id) throw new Response("no cook", { status: 401 });
    context.set(cookContext, { id });
    return next();
  },
];

export default function Kitchen() {
  return <Outlet />;
}
