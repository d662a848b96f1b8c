import { createTRPCClient } from "@trpc/client";
import { AppRouter } from "../server/router";
export const trpc2 = createTRPCClient<AppRouter>({ links: [] });
