import express from "express";
import { auth } from "express-oauth2-jwt-bearer";
import { enqueue } from "./jobs";

const app = express();
app.use(express.json());
app.use(auth({ issuerBaseURL: process.env.ISSUER, audience: "wren" }));

app.post("/seat", async (req, res) => {
  res.json(await enqueue("seat", { userId: req.auth!.payload.sub, organizationId: req.body.organization }));
});

app.post("/owner", async (req, res) => {
  res.json(await enqueue("owner", { userId: req.auth!.payload.sub }));
});

setInterval(() => enqueue("cleanUp", { before: Date.now() - 3_600_000 }), 60_000);
app.listen(3000);
