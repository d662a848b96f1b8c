import { Module } from "@nestjs/common";
import { JobsController, MintController } from "./mint.controller";

@Module({ controllers: [MintController, JobsController] })
export class AppModule {}
