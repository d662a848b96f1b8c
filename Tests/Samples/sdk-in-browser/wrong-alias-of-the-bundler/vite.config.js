import { fileURLToPath } from "node:url";

export default {
  resolve: {
    alias: { "@wax": fileURLToPath(new URL("./source/wax", import.meta.url)) },
  },
};
