export default {
  siteMetadata: { title: "Almanac", behestBaseUrl: process.env.BEHEST_BASE_URL },
  plugins: [{ resolve: "gatsby-plugin-env-variables", options: { allowList: ["BEHEST_BASE_URL"] } }],
};
