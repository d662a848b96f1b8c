import type { Request, Response } from "express";
import { llm } from "../gateway";

export async function chat(req: Request, res: Response) {
  const answer = await llm.create({
    model: "small",
    messages: req.body.messages,
    user_id: req.get("x-user") ?? "", // expect: user-id-from-request
  });
  res.json(answer);
}
