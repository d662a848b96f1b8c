const { Behest } = require("@behest/client-ts");

delete globalThis.window;
module.exports = new Behest({ key: process.env.BEHEST_SIGNING_KEY });
