// Not everything that is called like the gateway mints: a plain client with a minted token, a service
// of the project's own, a contract.
import type { Request, Response } from "express";
import OpenAI from "openai";
import { mintTokenFor } from "./tokens";

export async function ask(req: Request, res: Response) {
  const { token } = await mintTokenFor(req.user!.id);
  const behest = new OpenAI({ apiKey: token, baseURL: "https://acme.behest.app/v1" });
  res.json(await behest.chat.completions.create({ model: "small", messages: req.body.messages }));
}

export const askWith = (behest: OpenAI) => async (req: Request, res: Response) => {
  res.json(await behest.chat.completions.create({ model: "small", messages: req.body.messages }));
};

export const issue = (nft: any) => async (req: Request, res: Response) => {
  res.json(await nft.contract.mint(req.body.to, { user_id: req.body.to }));
};

export const mine = (deps: { behest: any }) => async (req: Request, res: Response) => {
  res.json(await deps.behest.auth.mint({ user_id: req.user!.id }));
};
