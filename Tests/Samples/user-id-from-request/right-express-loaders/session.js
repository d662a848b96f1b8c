const jwt = require("jsonwebtoken");

exports.requireUser = (req, res, next) => {
  const bearer = req.headers.authorization?.slice(7);
  if (!bearer) return res.sendStatus(401);
  req.user = { id: jwt.verify(bearer, process.env.JWT_SECRET).sub };
  next();
};
