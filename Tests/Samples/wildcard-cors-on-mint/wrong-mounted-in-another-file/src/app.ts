// The middleware of the application reaches a router of another file.
import cors from "cors";
import express from "express";
import { routes } from "./routes";

const options: cors.CorsOptions = { origin: true, credentials: true }; // expect: wildcard-cors-on-mint

export const app = express();
app.use(cors(options));
app.use("/api", routes);
