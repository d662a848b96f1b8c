import { fileURLToPath, URL } from "node:url";

export default {
  resolve: {
    alias: [{
      find: "@app",
      replacement: fileURLToPath(new URL("./src", import.meta.url))
    }, {
      find: /^~core\//,
      replacement: "/src/core/"
    }]
  }
};
