export default {
  title: "x",
  customFields: { behest: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  themeConfig: { ai: process.env.BEHEST_KEY }, // expect: key-sent-to-client
};
