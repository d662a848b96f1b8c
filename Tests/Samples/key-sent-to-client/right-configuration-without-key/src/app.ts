import express from "express";
import { config, publicConfig } from "./config";
const app = express();
app.get("/a", (req, res) => res.json(publicConfig()));
app.get("/b", (req, res) => res.json({ url: config.behest.baseUrl }));
