export default {
  title: "Manual",
  customFields: { behestBaseUrl: process.env.BEHEST_BASE_URL },
  themeConfig: { navbar: { title: "Manual" } },
  scripts: [{ src: "https://cdn.example/ask.js", "data-project": process.env.BEHEST_PROJECT_ID }],
};
