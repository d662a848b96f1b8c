import type { Request, Response } from "express";
import type { TokenService } from "../services/token.service";

export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  create = async (req: Request, res: Response) => {
    const { conversation } = req.body;
    const result = await this.tokens.issue(req.user!.id, conversation);
    res.status(201).json(result);
  };

  async createBound(req: Request, res: Response) {
    res.json(await this.tokens.issue(res.locals.readerId, req.body.conversation));
  }
}
