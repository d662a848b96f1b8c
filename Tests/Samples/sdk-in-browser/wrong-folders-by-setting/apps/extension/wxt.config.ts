import { defineConfig } from "wxt";

export default defineConfig({ srcDir: "source", entrypointsDir: "entries" });
