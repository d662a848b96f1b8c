// Nest: a header as a decorator, and Express' own package as a middleware of the whole application.
import { NestFactory } from "@nestjs/core";
import cors from "cors";
import { AppModule } from "./app.module";

const bootstrap = async () => {
  const app = await NestFactory.create(AppModule);
  app.use(cors()); // expect: wildcard-cors-on-mint
  await app.listen(3000);
};
bootstrap();
