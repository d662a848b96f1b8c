// The option of the factory, and the header as a decorator.
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

const app = await NestFactory.create(AppModule, { cors: true, logger: ["error"] }); // expect: wildcard-cors-on-mint
await app.listen(3000);
