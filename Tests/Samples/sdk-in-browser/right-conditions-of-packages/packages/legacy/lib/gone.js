const { Behest } = require("@behest/client-ts");
exports.b = () => new Behest();
