// tRPC in a route of Next.js: a helper opens each answer of the adapter.
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "@/server/root";
import { createTRPCContext } from "@/server/trpc";
const setCorsHeaders = (res: Response) => {
  res.headers.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  res.headers.set("Access-Control-Request-Method", "*");
  res.headers.set("Access-Control-Allow-Methods", "OPTIONS, GET, POST");
};
export const OPTIONS = () => {
  const response = new Response(null, { status: 204 });
  setCorsHeaders(response);
  return response;
};
const handler = async (req: Request) => {
  const response = await fetchRequestHandler({ endpoint: "/api/trpc", router: appRouter, req, createContext: () => createTRPCContext({ headers: req.headers }) });
  setCorsHeaders(response);
  return response;
};
export { handler as GET, handler as POST };
