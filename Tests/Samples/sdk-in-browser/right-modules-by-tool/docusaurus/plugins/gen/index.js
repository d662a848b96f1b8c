const { Behest } = require("@behest/client-ts");
module.exports = () => ({ name: "gen", loadContent: () => new Behest().models.list() });
