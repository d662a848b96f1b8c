import { Router } from "express";
import { TokenController } from "../controllers/token.controller";
import { authenticate } from "../middleware/authenticate";
import { asyncHandler } from "../middleware/async-handler";
import { TokenService } from "../services/token.service";
import { ReaderRepository } from "../repositories/reader.repository";

const controller = new TokenController(new TokenService(new ReaderRepository()));

export const tokenRouter = Router();
tokenRouter.use(authenticate);
tokenRouter.post("/", asyncHandler(controller.create));
tokenRouter.post("/bound", controller.createBound.bind(controller));
