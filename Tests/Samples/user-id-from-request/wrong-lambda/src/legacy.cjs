const { Behest } = require("@behest/client-ts");

const behest = new Behest();

exports.handler = async function (event) {
  const user = event.queryStringParameters && event.queryStringParameters.user;
  const minted = await behest.auth.mint({ user_id: user }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};
