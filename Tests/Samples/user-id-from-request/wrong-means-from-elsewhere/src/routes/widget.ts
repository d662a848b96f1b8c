import type { Request, Response } from "express";
import { urls } from "../net/urls";

export async function widget(req: Request, res: Response) {
  const response = await fetch(urls.token, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.GATEWAY_KEY}` },
    body: JSON.stringify({ user_id: req.body.visitor, ttl: 600 }), // expect: user-id-from-request
  });
  res.json(await response.json());
}
