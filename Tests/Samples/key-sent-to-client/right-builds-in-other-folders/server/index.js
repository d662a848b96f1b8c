const { Behest } = require("@behest/client-ts");
exports.behest = new Behest({ key: process.env.BEHEST_KEY });
