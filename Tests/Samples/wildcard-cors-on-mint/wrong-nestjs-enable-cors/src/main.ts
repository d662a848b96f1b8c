// enableCors() without options answers "*" for the whole application.
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableCors(); // expect: wildcard-cors-on-mint
  await app.listen(3000);
}
bootstrap();
