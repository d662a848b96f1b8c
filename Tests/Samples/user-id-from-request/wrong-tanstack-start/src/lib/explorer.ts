import { createMiddleware } from "@tanstack/react-start";
import { getRequestHeader } from "@tanstack/react-start/server";

export const explorer = createMiddleware({ type: "function" }).server(async ({ next }) => {
  const id = getRequestHeader("x-explorer-id"); // from: user-id-from-request
  return next({ context: { explorer: { id } } });
});
