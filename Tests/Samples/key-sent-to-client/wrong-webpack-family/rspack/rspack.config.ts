import { rspack } from "@rspack/core";
export default { plugins: [new rspack.DefinePlugin({ AI: JSON.stringify(process.env.BEHEST_KEY) })] }; // expect: key-sent-to-client
