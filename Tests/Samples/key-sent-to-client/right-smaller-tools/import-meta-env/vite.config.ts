import importMetaEnv from "@import-meta-env/unplugin";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [importMetaEnv.vite({ example: "./.env.example.public" })],
});
