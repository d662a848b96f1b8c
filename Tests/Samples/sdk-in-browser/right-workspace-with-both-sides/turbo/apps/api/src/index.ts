import express from "express";
import { client } from "./client";
express().get("/", async (q, r) => { r.json(await client.models.list()); }).listen(1);
