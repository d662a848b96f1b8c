module.exports = function(options, webpack) {
  return {
    ...options,
    entry: ["webpack/hot/poll?100", options.entry],
    plugins: [...options.plugins, new webpack.HotModuleReplacementPlugin()]
  };
};
