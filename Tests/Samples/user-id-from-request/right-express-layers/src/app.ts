// Layers as in many Express services: router, controller, service, repository, middleware.
import cors from "cors";
import express from "express";
import rateLimit from "express-rate-limit";
import helmet from "helmet";
import { errorHandler } from "./middleware/error";
import { routes } from "./routes";

export const app = express();

const allowed = (process.env.ALLOWED_ORIGINS ?? "").split(",");

app.use(helmet());
app.use(cors({
  origin(origin, callback) {
    if (!origin || allowed.includes(origin)) return callback(null, true);
    callback(new Error("not allowed"));
  },
  credentials: true,
}));
app.use(express.json());
app.use(rateLimit({ windowMs: 60_000, limit: 60 }));
app.use("/api/v1", routes);
app.use(errorHandler);
