const { Behest } = require("@behest/client-ts");

console.info(new Behest().mode);
