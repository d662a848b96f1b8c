// Nest on Fastify: the factory's option, a header of one method, and a middleware of a module.
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter, NestFastifyApplication } from "@nestjs/platform-fastify";
import { AppModule } from "./app.module";

async function bootstrap() {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
    bufferLogs: true,
    cors: { origin: true, credentials: true }, // expect: wildcard-cors-on-mint
  });
  app.setGlobalPrefix("api");
  await app.listen(3000, "0.0.0.0");
}
void bootstrap();
