import jwt from "jsonwebtoken";

export function attachUser(req, res, next) {
  const header = req.headers.authorization;
  if (!header) return res.sendStatus(401);
  req.user = jwt.decode(header.split(" ")[1]); // from: user-id-unverified
  next();
}
