import express from "express";
import { auth } from "express-oauth2-jwt-bearer";
import { tokenFor } from "./tokens";

const app = express();
app.post("/token", auth({ issuerBaseURL: process.env.ISSUER, audience: "dunnock" }), async (req, res) => {
  res.json(await tokenFor({ sub: req.auth!.payload.sub! }));
});
app.listen(3000);
