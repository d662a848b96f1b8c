export default { source: { entry: { index: "./app/start.js" } }, output: { target: "node" } };
