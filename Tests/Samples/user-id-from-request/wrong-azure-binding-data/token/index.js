// The older model of Azure Functions: the parts of the route are in the context's binding data.
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

module.exports = async function (context, req) {
  context.res = { body: await behest.auth.mint({ user_id: context.bindingData.archer }) }; // expect: user-id-from-request
};
