import type { CorsOptions } from "cors";

const origins = (process.env.ALLOWED_ORIGINS ?? "").split(",").map((entry) => entry.trim());

export const corsOptions: CorsOptions = {
  origin(origin, callback) {
    if (!origin || origins.includes(origin)) return callback(null, true);
    callback(new Error(`Origin ${origin} is not allowed`));
  },
  credentials: true,
};
