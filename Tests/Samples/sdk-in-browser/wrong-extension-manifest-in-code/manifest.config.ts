import { defineManifest } from "@crxjs/vite-plugin";
export default defineManifest({ manifest_version: 3, name: "x", version: "1", background: { service_worker: "src/worker.ts" }, content_scripts: [{ matches: ["<all_urls>"], js: ["src/page.ts"] }] });
