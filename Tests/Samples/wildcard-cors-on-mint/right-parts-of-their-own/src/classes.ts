// Two applications of one file, each in the field of a class; a part whose hooks are its own.
import express, { type Express } from "express";
import cors from "cors";
import { behest } from "./behest";
import { user } from "./auth";
export class PublicServer {
  private readonly app: Express = express();
  constructor() {
    this.app.use(cors());
    this.app.get("/feed", (_req, res) => void res.json([]));
  }
  listen(port: number) { return this.app.listen(port); }
}
export class TokenServer {
  private readonly app = express();
  constructor(private readonly origins: string[]) {
    this.app.use(cors({ origin: this.origins }));
    this.app.post("/token", user, async (req, res) => void res.json(await behest.auth.mint({ user_id: req.user.id })));
  }
}
