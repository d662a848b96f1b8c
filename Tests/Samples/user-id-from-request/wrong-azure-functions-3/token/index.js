// The older programming model: a folder with a function.json beside the code.
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

module.exports = async function (context, req) {
  const minted = await behest.auth.mint({ user_id: req.body.archer }); // expect: user-id-from-request
  context.res = { body: minted };
};
