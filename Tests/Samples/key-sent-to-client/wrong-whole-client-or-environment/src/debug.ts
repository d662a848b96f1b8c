// The instance's configuration and the whole environment both hold the key.
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();

app.get("/debug/config", (_req, res) => {
  res.json(behest.config); // expect: key-sent-to-client
});

app.get("/debug/key", (_req, res) => {
  res.send(behest.config.key); // expect: key-sent-to-client
});

app.get("/debug/client", (_req, res) => {
  res.type("json").send(JSON.stringify(behest)); // expect: key-sent-to-client
});

app.get("/debug/env", (_req, res) => {
  res.json({ node: process.version, env: process.env }); // expect: key-sent-to-client
});

app.listen(3000);
