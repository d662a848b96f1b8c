const { Behest } = require("@behest/client-ts");
new Behest();
