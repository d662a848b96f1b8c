// Firebase's ID token or session cookie, verified in a middleware of one's own.
import type { NextFunction, Request, Response } from "express";
import admin from "firebase-admin";

declare global {
  namespace Express {
    interface Request { firebaseUser?: admin.auth.DecodedIdToken }
  }
}

export async function authenticated(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization ?? "";
  const [scheme, token] = header.split(" ");
  if (scheme !== "Bearer" || !token) return res.sendStatus(401);
  try {
    req.firebaseUser = await admin.auth().verifyIdToken(token, true);
    next();
  } catch (error) {
    res.status(403).json({ error: (error as Error).message });
  }
}
