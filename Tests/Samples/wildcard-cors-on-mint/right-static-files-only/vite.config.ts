// Settings of development servers and of static files reach no function.
import { defineConfig } from "vite";

export default defineConfig({ server: { cors: true, headers: { "Access-Control-Allow-Origin": "*" } } });
