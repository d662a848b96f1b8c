const { Behest } = require("@behest/client-ts");
module.exports = { x: Behest };
