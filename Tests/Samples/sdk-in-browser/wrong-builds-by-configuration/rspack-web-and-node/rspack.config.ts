import { defineConfig } from "@rspack/cli";

export default defineConfig((env) => [{
  entry: {
    main: "./src/front.ts"
  },
  target: ["web", "es2020"]
}, {
  entry: {
    srv: "./src/back.ts"
  },
  target: "node"
}]);
