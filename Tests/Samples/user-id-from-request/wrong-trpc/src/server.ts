import express from "express";
import * as trpcExpress from "@trpc/server/adapters/express";
import { behestRouter } from "./routers/behest.js";
import { createContext, router } from "./trpc.js";

const app = express();
const appRouter = router({ behest: behestRouter });
app.use("/trpc", trpcExpress.createExpressMiddleware({ router: appRouter, createContext }));
app.listen(4000);
