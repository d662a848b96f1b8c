module.exports = { target: "node", entry: "./lib/lift.js" };
