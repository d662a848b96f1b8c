import { fromRollup } from "@web/dev-server-rollup";
import rollupReplace from "@rollup/plugin-replace";

const replace = fromRollup(rollupReplace);

export default {
  plugins: [
    replace({ preventAssignment: true, "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) }), // expect: key-sent-to-client
  ],
};
