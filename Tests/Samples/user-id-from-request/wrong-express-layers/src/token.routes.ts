import { Router } from "express";
import { TokenController } from "./token.controller";
import { asyncHandler } from "./async-handler";
import { TokenService } from "./token.service";

const controller = new TokenController(new TokenService());

export const tokenRouter = Router();
tokenRouter.post("/", asyncHandler(controller.create));
tokenRouter.post("/bound/:reader", controller.createBound.bind(controller));
