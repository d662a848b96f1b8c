import express from "express";
import { gateway } from "./gateway";

const app = express();
app.get("/models", async (_req, res) => res.json(await gateway.models.list()));
app.listen(3000);
