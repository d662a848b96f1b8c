import { Hono } from "npm:hono";
import { serveStatic } from "hono/deno";
import { staticPlugin } from "@elysiajs/static";
import { ServeStaticModule } from "@nestjs/serve-static";
import serve from "serve-static";
const app = new Hono();
app.use("/walls/*", serveStatic({ root: "./walls" }));
export const others = [staticPlugin({ assets: "./lobby" }), ServeStaticModule.forRoot({ rootPath: "hall" }), serve("yard")];
export default app;
