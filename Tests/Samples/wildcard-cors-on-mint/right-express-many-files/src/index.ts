// An Express application of many files: what is open is elsewhere, or later, or for preflights, and
// what serves the mint is strict.
import express from "express";
import cors from "cors";
import { apiRouter } from "./routes/api";
import { publicRouter } from "./routes/public";
import { corsOptions } from "./config/cors";
import { legacy } from "./legacy";

const app = express();
app.options("*", cors());
app.use("/static", cors(), express.static("public"));
app.use("/apis", cors());
app.use("/api", cors(corsOptions), apiRouter);
app.use("/public", publicRouter);
app.use(legacy);
app.use(cors());
app.get("/health", (_req, res) => res.send("ok"));
app.listen(process.env.PORT ?? 3000);
