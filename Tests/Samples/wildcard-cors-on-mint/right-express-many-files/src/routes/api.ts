import { Router } from "express";
import { tokens } from "./tokens";
import { requireUser } from "../auth";

export const apiRouter = Router();
apiRouter.use(requireUser);
apiRouter.use("/behest", tokens);
