// Hosting sends /api/token here, with the headers of that path.
const { onRequest } = require("firebase-functions/v2/https");
const { getAuth } = require("firebase-admin/auth");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

exports.token = onRequest(async (req, res) => {
  const { uid } = await getAuth().verifyIdToken(req.get("authorization").split(" ")[1]);
  res.json(await behest.auth.mint({ user_id: uid })); // related: wildcard-cors-on-mint
});
