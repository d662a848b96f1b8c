import express from "express";
import { Behest } from "@behest/client-ts";
const app = express();
app.get("/api/models", async (req, res) => { res.json(await new Behest().models.list()); });
app.listen(4000);
