// The whole application lists its origins; a read-only route is open.
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

const app = await NestFactory.create(AppModule, { cors: false });
app.enableCors({ origin: process.env.WEB_ORIGIN ?? "https://nest.example", credentials: true });
await app.listen(3000);
