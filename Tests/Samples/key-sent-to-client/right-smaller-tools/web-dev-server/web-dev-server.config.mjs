import { fromRollup } from "@web/dev-server-rollup";
import rollupReplace from "@rollup/plugin-replace";

const replace = fromRollup(rollupReplace);

export default {
  plugins: [replace({ "process.env.NODE_ENV": JSON.stringify("development") })],
  middleware: [
    (context, next) => {
      context.headers.authorization = `Bearer ${process.env.BEHEST_KEY}`;
      return next();
    },
  ],
};
