// A server's own bundle may have the file, and so may what only it imports.
import fastify from "fastify";
import { settings } from "./settings";

const app = fastify();
app.get("/style", () => settings.MAP_STYLE);
app.listen({ port: 3000 });
