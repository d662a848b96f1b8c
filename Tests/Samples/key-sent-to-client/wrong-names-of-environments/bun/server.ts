Bun.serve({
  routes: {
    "/config": () => Response.json({ key: Bun.env.BEHEST_KEY, baseUrl: Bun.env.BEHEST_BASE_URL }), // expect: key-sent-to-client
  },
});
