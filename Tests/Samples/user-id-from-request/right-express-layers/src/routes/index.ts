import { Router } from "express";
import { tokenRouter } from "./token.routes";

export const routes = Router();
routes.use("/token", tokenRouter);
