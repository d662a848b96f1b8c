module.exports = {
  chainWebpack: (config) => {
    config.plugin("define").tap((args) => {
      args[0]["process.env"].BEHEST_BASE_URL = JSON.stringify(process.env.BEHEST_BASE_URL);
      return args;
    });
  },
  devServer: {
    proxy: { "/ai": { target: "https://stall.behest.app", headers: { authorization: `Bearer ${process.env.BEHEST_KEY}` } } },
  },
};
