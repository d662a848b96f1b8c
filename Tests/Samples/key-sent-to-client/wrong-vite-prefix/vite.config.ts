// A prefix that lets the key through.
import { defineConfig } from "vite";
export default defineConfig({ envPrefix: ['VITE_', 'BEHEST_'] }); // expect: key-sent-to-client
