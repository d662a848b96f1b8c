const { Behest } = require("@behest/client-ts");
exports.a = () => new Behest();
