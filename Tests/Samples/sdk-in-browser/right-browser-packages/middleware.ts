import { clerkMiddleware } from "@clerk/nextjs/server";
import { BehestError } from "@behest/client-ts";

export default clerkMiddleware((_auth, request) => {
  if (request.nextUrl.pathname === "/broken") throw new BehestError("on purpose");
});
