// What generators of static sites write into pages.
module.exports = {
  siteMetadata: { title: "x", ai: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  plugins: [{ resolve: "gatsby-plugin-env-variables", options: { allowList: ["BEHEST_KEY"] } }], // expect: key-sent-to-client
};
