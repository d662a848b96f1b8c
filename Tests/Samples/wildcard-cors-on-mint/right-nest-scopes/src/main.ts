// Nest: a list of origins from the configuration, all of them in development, and an open middleware
// for another controller.
import { NestFactory } from "@nestjs/core";
import { ConfigService } from "@nestjs/config";
import { NestExpressApplication } from "@nestjs/platform-express";
import { AppModule } from "./app.module";
async function bootstrap() {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { bodyParser: true });
  const config = app.get(ConfigService);
  app.enableCors({
    origin: config.get<string>("CORS_ORIGINS")?.split(",") ?? [],
    credentials: true,
  });
  if (process.env.NODE_ENV === "development") app.enableCors();
  await app.listen(config.getOrThrow("PORT"));
}
bootstrap();
