import express from "express";
import { container } from "tsyringe";
import { Behest } from "@behest/client-ts";
import { LazyTokens, TokenService } from "./tokens";

container.register("Behest", { useFactory: () => new Behest() });

const app = express();
app.post("/token", async (req, res) => {
  res.json(await container.resolve(TokenService).issue(req.body.skipper));
});
app.get("/token/:skipper", async (req, res) => {
  res.json(await container.resolve(LazyTokens).issue(req.params.skipper));
});
