import { Module } from "@nestjs/common";
import { BehestController } from "./behest/behest.controller";
import { TokensService } from "./behest/tokens.service";

@Module({ controllers: [BehestController], providers: [TokensService] })
export class AppModule {}
