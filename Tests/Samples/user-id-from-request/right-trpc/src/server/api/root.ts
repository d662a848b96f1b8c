import { behestRouter } from "~/server/api/routers/behest";
import { createTRPCRouter } from "~/server/api/trpc";

export const appRouter = createTRPCRouter({ behest: behestRouter });
