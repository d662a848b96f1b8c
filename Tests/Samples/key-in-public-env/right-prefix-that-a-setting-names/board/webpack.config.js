module.exports = {
  entry: "./src/index.js",
  dotenv: { prefix: "BOARD_PUBLIC_" },
};
