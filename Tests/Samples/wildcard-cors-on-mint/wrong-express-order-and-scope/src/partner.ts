import cors from "cors";
import { type RequestHandler, Router } from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
export const partner = Router();

const allowAnyone: RequestHandler = (req, res, next) => {
  res.header("Access-Control-Allow-Origin", req.headers.origin); // expect: wildcard-cors-on-mint
  if (req.method === "OPTIONS") return res.sendStatus(204);
  next();
};

partner.use(cors({ origin: "https://reed.example" }));
partner
  .route("/token")
  .all(allowAnyone)
  .post(async (req, res) => {
    const user = await subjectOf(req.headers.authorization);
    res.json(await behest.auth.mint({ user_id: user, ttl: 60 })); // related: wildcard-cors-on-mint
  });
