const { Behest } = require("@behest/client-ts");
const behest = new Behest();
exports.main = async (event) => {
  const user_id = event.requestContext.authorizer.jwt.claims.sub;
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id })) };
};
