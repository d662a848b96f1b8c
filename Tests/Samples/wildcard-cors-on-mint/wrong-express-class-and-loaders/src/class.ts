// Express in a class with a method for each part of its set-up, and in loaders that hand it on.
import express, { type Application } from "express";
import cors from "cors";
import { behest } from "./behest";
import { user } from "./auth";
class Server {
  public app: Application;
  constructor() {
    this.app = express();
    this.middleware();
    this.routes();
  }
  private middleware() {
    this.app.use(express.json());
    this.app.use(cors()); // expect: wildcard-cors-on-mint
  }
  private routes() {
    this.app.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
  }
}
new Server();
