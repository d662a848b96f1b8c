import express from "express";
import { tokens } from "./behest.js";

const app = express();
app.use("/api", tokens);
app.listen(process.env.PORT ?? 5000);
