module.exports = {
  pages: {
    index: {
      entry: "src/main.js"
    },
    admin: {
      entry: "src/admin/start.js",
      template: "public/index.html"
    }
  }
};
