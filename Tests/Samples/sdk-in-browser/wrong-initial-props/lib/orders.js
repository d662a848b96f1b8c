const { Behest } = require("@behest/client-ts");

exports.orders = () => new Behest().mode;
