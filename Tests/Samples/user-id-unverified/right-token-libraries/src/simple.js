const jwt = require("jwt-simple");
const { behest } = require("./behest");

module.exports = async function token(req, res) {
  const claims = jwt.decode(req.headers.authorization.split(" ")[1], process.env.JWT_SECRET);
  res.json(await behest.auth.mint({ user_id: claims.sub }));
};
