const path = require("node:path");

exports.createPages = async ({ actions }) => {
  actions.createPage({ path: "/rose", component: path.resolve("./src/templates/flower.js") });
};
