"use strict";

const { Behest } = require("@behest/client-ts");

const behest = new Behest();

module.exports = {
  async open(ctx) {
    ctx.body = await behest.auth.mint({ user_id: ctx.params.grower }); // expect: user-id-from-request
  },
};
