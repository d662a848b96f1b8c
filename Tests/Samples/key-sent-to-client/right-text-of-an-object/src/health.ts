import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.get("/health", (req, res) => {
  res.json({
    gateway: `${behest}`,
    text: "client " + behest,
    name: String(behest),
    config: String(behest.config)
  });
});
app.listen(3000);
