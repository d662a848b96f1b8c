module.exports = {
  entry: "./src/index.js",
  dotenv: { prefix: ["WEBPACK_", "BOARD_"], dir: "./env" },
};
