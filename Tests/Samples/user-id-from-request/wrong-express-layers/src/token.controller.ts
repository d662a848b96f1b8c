// Three layers above the mint, the reader is whoever the body or the path names.
import type { Request, Response } from "express";
import type { TokenService } from "./token.service";

export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  create = async (req: Request, res: Response) => {
    const { reader, conversation } = req.body; // from: user-id-from-request
    res.status(201).json(await this.tokens.issue(reader, conversation));
  };

  async createBound(req: Request, res: Response) {
    res.json(await this.tokens.issueFor({ reader: req.params.reader }));
  }
}
