// The older model of Azure Functions: the part of the route has to be the token's.
const jwt = require("jsonwebtoken");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

module.exports = async function (context, req) {
  const claims = jwt.verify(req.headers.authorization.slice(7), process.env.JWT_SECRET);
  if (context.bindingData.archer !== claims.sub) {
    context.res = { status: 403 };
    return;
  }
  context.res = { body: await behest.auth.mint({ user_id: context.bindingData.archer }) };
};
