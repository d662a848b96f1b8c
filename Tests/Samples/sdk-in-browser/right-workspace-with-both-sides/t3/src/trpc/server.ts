import "server-only";
import { appRouter } from "~/server/api/root";
export const caller = appRouter.createCaller;
