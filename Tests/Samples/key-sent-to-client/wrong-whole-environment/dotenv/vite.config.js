import { defineConfig } from "vite";
export default defineConfig({ define: { "process.env": process.env } }); // expect: key-sent-to-client
