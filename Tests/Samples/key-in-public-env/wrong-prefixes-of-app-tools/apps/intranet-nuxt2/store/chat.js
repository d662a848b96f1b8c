export const actions = {
  async send({ commit }, text) {
    const answer = await this.$axios.$post("/v1/chat/completions", { text }, {
      headers: { Authorization: `Bearer ${process.env.NUXT_ENV_BEHEST_KEY}` }, // expect: key-in-public-env
    });
    commit("add", answer);
  },
};
