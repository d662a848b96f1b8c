// The development server loads this; no bundle does.
const { Behest } = require("@behest/client-ts");

module.exports = (app) => {
  app.get("/api/mode", (_request, answer) => answer.json(new Behest().mode));
};
