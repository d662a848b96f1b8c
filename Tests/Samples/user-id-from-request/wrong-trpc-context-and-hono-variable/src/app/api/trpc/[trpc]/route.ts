import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { behestRouter } from "../../../../server/behest";
import { createTRPCContext } from "../../../../server/trpc";

const handler = (req: Request) =>
  fetchRequestHandler({
    endpoint: "/api/trpc", req, router: behestRouter,
    createContext: () => createTRPCContext({ headers: req.headers }), // from: user-id-from-request
  });

export { handler as GET, handler as POST };
