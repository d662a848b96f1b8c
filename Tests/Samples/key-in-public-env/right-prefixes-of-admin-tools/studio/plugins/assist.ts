import { definePlugin } from "sanity";

// The studio knows where to ask; the key stays with the function that it asks.
export const assist = definePlugin({
  name: "assist",
  tools: [{ name: "assist", options: { endpoint: process.env.SANITY_STUDIO_BEHEST_TOKEN_ENDPOINT } }],
});
