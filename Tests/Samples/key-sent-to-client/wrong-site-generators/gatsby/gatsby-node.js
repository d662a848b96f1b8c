exports.createPages = async ({ actions }) => {
  actions.createPage({ path: "/chat", component: require.resolve("./src/chat.js"), context: { key: process.env.BEHEST_KEY } }); // expect: key-sent-to-client
};
