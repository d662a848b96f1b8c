const { Behest } = require("@behest/client-ts");

const behest = new Behest();

Parse.Cloud.define("behestToken", async (request) => {
  const { species } = request.params;
  const minted = await behest.auth.mint({ user_id: request.user.id });
  return { species, token: minted.token };
}, { requireUser: true });
