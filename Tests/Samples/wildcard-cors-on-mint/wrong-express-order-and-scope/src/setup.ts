import cors from "cors";
import express, { type Express, Router } from "express";
import tokens from "./tokens.js";

export function setUp(app: Express) {
  const api = Router();
  app.use(express.json());
  app.use("/api", cors()); // expect: wildcard-cors-on-mint
  api.use("/behest", tokens);
  app.use("/api/v1", api);
}
