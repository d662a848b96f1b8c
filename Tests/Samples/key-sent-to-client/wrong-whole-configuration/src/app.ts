import express from "express";
import { config } from "./config";
const app = express();
app.get("/a", (req, res) => res.json(config));
