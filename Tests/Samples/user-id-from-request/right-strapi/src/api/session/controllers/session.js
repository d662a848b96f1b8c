"use strict";

const { Behest } = require("@behest/client-ts");

module.exports = {
  async open(ctx) {
    const { topic } = ctx.request.body;
    const minted = await new Behest().auth.mint({ user_id: `${ctx.state.user.id}` });
    ctx.body = { topic, token: minted.token };
  },
};
