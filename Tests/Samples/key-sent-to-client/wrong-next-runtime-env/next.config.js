// next-runtime-env copies what it is told to into every page.
const { configureRuntimeEnv } = require("next-runtime-env/build/configure");
configureRuntimeEnv();
module.exports = {};
