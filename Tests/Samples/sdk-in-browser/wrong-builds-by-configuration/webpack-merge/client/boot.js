const { Behest } = require("@behest/client-ts"); // expect: sdk-in-browser
new Behest();
