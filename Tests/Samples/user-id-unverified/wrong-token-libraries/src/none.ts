import jwt, { type JwtPayload } from "jsonwebtoken";
import type { Request, Response } from "express";
import { behest } from "./behest";

export async function none(req: Request, res: Response) {
  const token = req.headers.authorization!.split(" ")[1];
  const claims = jwt.verify(token, process.env.PUBLIC_PEM!, { algorithms: ["RS256", "none"] }) as JwtPayload;
  res.json(await behest.auth.mint({ user_id: claims.sub! })); // expect: user-id-unverified
}

export async function empty(req: Request, res: Response) {
  const claims = jwt.verify(req.cookies.token, "") as JwtPayload;
  res.json(await behest.auth.mint({ user_id: claims.sub! })); // expect: user-id-unverified
}
