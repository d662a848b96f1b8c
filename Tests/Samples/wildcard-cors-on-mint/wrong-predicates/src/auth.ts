import type { RequestHandler } from "express";
export const user: RequestHandler = (req, res, next) => (req.isAuthenticated() ? next() : void res.sendStatus(401));
