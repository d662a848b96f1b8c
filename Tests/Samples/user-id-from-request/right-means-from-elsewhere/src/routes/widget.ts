import type { Request, Response } from "express";
import { urls } from "../net/urls";

export async function widget(req: Request, res: Response) {
  const response = await fetch(urls.token, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.GATEWAY_KEY}` },
    body: JSON.stringify({ user_id: req.auth!.payload.sub, ttl: 600 }),
  });
  res.json(await response.json());
}
