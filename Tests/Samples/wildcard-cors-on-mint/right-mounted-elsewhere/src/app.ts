// Open middleware on another router, below another path, for another instance.
import cors from "cors";
import express from "express";
import { publicRoutes } from "./public";
import { routes } from "./routes";

export const app = express();
app.use("/public", cors(), publicRoutes);
app.use("/api", cors({ origin: process.env.APP_ORIGIN, credentials: true }), routes);
