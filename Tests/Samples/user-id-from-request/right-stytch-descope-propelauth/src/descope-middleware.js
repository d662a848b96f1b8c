import express from "express";
import DescopeClient from "@descope/node-sdk";
import { behest } from "./behest";

const descopeClient = DescopeClient({ projectId: process.env.DESCOPE_PROJECT_ID });
export const app = express();

const authMiddleware = async (req, res, next) => {
  try {
    const sessionToken = req.headers.authorization.replace("Bearer ", "");
    const authInfo = await descopeClient.validateSession(sessionToken);
    req.user = authInfo.token;
    next();
  } catch (error) {
    res.status(401).send({ error: "invalid session" });
  }
};

app.post("/token", authMiddleware, async (req, res) => {
  res.send(await behest.auth.mint({ user_id: req.user.sub }));
});
