const { Behest } = require("@behest/client-ts"); // expect: sdk-in-browser

exports.mode = () => new Behest().mode;
