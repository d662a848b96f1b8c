module.exports = { entry: "./src/main.js", resolve: { alias: { "@behest/client-ts": false } } };
