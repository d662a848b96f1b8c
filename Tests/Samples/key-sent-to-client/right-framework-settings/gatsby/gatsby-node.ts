import { Behest } from "@behest/client-ts";

export const createPages = async ({ actions }) => {
  const behest = new Behest({ key: process.env.BEHEST_KEY });
  const { models } = await behest.models.list();
  actions.createPage({ path: "/models", component: require.resolve("./src/models.tsx"), context: { models } });
};
