const { Behest } = require("@behest/client-ts");

delete globalThis.window; // expect: browser-guard-bypassed
module.exports = new Behest({ key: "" });
