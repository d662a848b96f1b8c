import { database } from "./database.js";

export async function requireSession(req, res, next) {
  const session = await database.sessions.findByToken(req.cookies.session);
  if (!session) return res.status(401).end();
  req.session = session;
  next();
}
