import express from "express";
import { gateway } from "../client/gateway";
import { report } from "../pages/report";

const app = express();
app.get("/report", (_request, answer) => answer.json([report(), gateway().mode]));
app.listen(3000);
