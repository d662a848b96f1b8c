// Cloud code: the parameters are whatever the app sends.
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

Parse.Cloud.define("behestToken", async (request) => {
  const { counter } = request.params; // from: user-id-from-request
  return behest.auth.mint({ user_id: counter }); // expect: user-id-from-request
});
