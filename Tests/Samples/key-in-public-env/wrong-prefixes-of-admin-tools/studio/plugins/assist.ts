import { definePlugin } from "sanity";

// Studios, panels and agent desktops are pages, too: their users can read what is built in.
export const assist = definePlugin({
  name: "assist",
  tools: [{ name: "assist", options: { apiKey: process.env.SANITY_STUDIO_BEHEST_API_KEY } }], // expect: key-in-public-env
});
