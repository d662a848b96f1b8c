// A key in a file that is bundled; an empty one is none.
export const environment = {
  production: false,
  behest: { baseUrl: "https://x.behest.app", key: "behest_sk_live_7c1e94ab30d25f68a1be07d3594cf286" }, // expect: key-hardcoded
};
