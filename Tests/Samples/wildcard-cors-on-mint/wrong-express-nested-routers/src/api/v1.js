const { Router } = require("express");
const { Behest } = require("@behest/client-ts");
const { signedIn } = require("../auth");

const behest = new Behest();
const router = Router();

router.post("/token", signedIn, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.id })); // related: wildcard-cors-on-mint
});
router.post("/chat/token", signedIn, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.id, ttl: 300 })); // related: wildcard-cors-on-mint
});
module.exports = router;
