import express from "express";
import { BEHEST_KEY } from "@server/env";

const app = express();
app.get("/health", (_req, res) => res.json({ hasKey: Boolean(BEHEST_KEY) }));
app.listen(3000);
