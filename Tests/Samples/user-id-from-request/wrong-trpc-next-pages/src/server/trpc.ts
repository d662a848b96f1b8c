import { initTRPC } from "@trpc/server";
import type { createContext } from "./context";

const t = initTRPC.context<typeof createContext>().create();

export const { router, procedure, middleware } = t;
