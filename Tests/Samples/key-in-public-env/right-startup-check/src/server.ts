import "./check-environment.js";
import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: process.env.BEHEST_KEY });
const app = express();

// Do not rename this to REACT_APP_BEHEST_KEY: the bundler would inline it.
app.get("/healthz", (_req, res) => res.json({ mode: behest.mode }));
app.listen(3000);
