// The open headers are those of other paths.
const { onRequest } = require("firebase-functions/v2/https");
const { getAuth } = require("firebase-admin/auth");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();

exports.token = onRequest(async (req, res) => {
  const { uid } = await getAuth().verifyIdToken(req.get("authorization").split(" ")[1]);
  res.json(await behest.auth.mint({ user_id: uid }));
});

exports.tides = onRequest((req, res) => res.json([]));
