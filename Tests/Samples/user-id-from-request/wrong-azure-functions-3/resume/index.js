const { Behest } = require("@behest/client-ts");

module.exports = async (context) => {
  const { archer } = context.req.query;
  context.res = { body: await new Behest().auth.mint({ user_id: archer }) };
};
