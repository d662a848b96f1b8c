module.exports = { mode: "production", entry: { widget: "./lib/widget.js" } };
