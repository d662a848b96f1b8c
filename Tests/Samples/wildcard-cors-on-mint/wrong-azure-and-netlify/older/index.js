const { Behest } = require("@behest/client-ts");
const { subjectOf } = require("../lib/session.mjs");

module.exports = async function (context, req) {
  const user = await subjectOf(req.headers.authorization);
  context.res = {
    body: await new Behest().auth.mint({ user_id: user }),
    headers: { "Access-Control-Allow-Origin": "*" }, // expect: wildcard-cors-on-mint
  };
};
