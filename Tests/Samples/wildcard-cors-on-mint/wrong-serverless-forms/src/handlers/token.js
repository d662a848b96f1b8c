const { Behest } = require("@behest/client-ts");
const behest = new Behest();
module.exports.main = async (event) => {
  const user_id = event.requestContext.authorizer.claims.sub;
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id })) };
};
