import { MiddlewareConsumer, Module, NestModule } from "@nestjs/common";
import { TokenController } from "./token.controller";
import { OpenMiddleware } from "./open.middleware";
import { FeedController } from "./feed.controller";
@Module({ controllers: [TokenController, FeedController] })
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(OpenMiddleware).forRoutes(FeedController);
  }
}
