module.exports = { target: "node18", entry: "./api/main.js" };
