import { defineConfig } from "@rsbuild/core";

export default defineConfig({
  environments: {
    web: {
      source: {
        entry: {
          index: "./src/index.client.ts"
        }
      },
      output: {
        target: "web"
      }
    },
    node: {
      source: {
        entry: {
          index: "./src/index.server.ts"
        }
      },
      output: {
        target: "node"
      }
    }
  }
});
