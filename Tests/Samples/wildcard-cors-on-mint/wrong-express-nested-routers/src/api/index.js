const { Router } = require("express");
const cors = require("cors");

const router = Router();
router.use("/v1", cors({ credentials: true, origin: (origin, done) => done(null, origin || true) }), require("./v1")); // expect: wildcard-cors-on-mint
module.exports = router;
