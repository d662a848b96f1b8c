import { Behest } from "@behest/client-ts";
import express from "express";

const behest = new Behest({ key: process.env.NEXT_PUBLIC_BEHEST_PK! }); // expect: key-in-public-env
const app = express();
app.get("/mode", (_req, res) => res.json({ mode: behest.mode }));
app.listen(3000);
