import express from "express";
import { tokenRouter } from "./token.routes";

export const app = express();
app.use(express.json());
app.use("/api/token", tokenRouter);
