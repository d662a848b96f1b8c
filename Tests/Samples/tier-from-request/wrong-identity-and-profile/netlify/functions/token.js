// Fields of a profile that its user edits: Netlify Identity's metadata, Modelence's profile.
const { Behest } = require("@behest/client-ts");

exports.handler = async (event, context) => {
  const { user } = context.clientContext;
  if (!user) return { statusCode: 401 };
  const behest = new Behest();
  const minted = await behest.auth.mint({
    user_id: user.sub,
    tier: user.user_metadata.plan === "pro" ? 2 : 1, // expect: tier-from-request
  });
  return { statusCode: 200, body: JSON.stringify(minted) };
};
