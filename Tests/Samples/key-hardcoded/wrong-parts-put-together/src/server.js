import express from "express";
import { Behest } from "@behest/client-ts";
import { pick } from "./key.js";

const behest = new Behest({ key: pick(process.env.WHICH_KEY) });
const app = express();
app.get("/", (_req, res) => res.send(behest.mode));
app.listen(3000);
