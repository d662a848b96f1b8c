import jwt from "jsonwebtoken";

export function requireWriter(req, res, next) {
  try {
    req.user = jwt.verify(req.headers.authorization.split(" ")[1], process.env.JWT_KEY);
    next();
  } catch {
    res.status(401).end();
  }
}
