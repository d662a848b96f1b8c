const { Behest } = require("@behest/client-ts");

exports.onPostBuild = () => console.info(new Behest().mode);
