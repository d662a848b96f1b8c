// What mints is made in one place and used in others; what else is sent the same ways is no mint.
import express from "express";
import { auth } from "express-oauth2-jwt-bearer";
import gateway from "./gateway";
import { Api } from "./net/api";
import { postJson } from "./net/post";
import { urls } from "./net/urls";
import { Seats } from "./routes/seats.js";
import { chat } from "./routes/chat";
import { guests } from "./routes/guests.js";
import { widget } from "./routes/widget";

const key = process.env.BEHEST_KEY!;
const app = express();
app.use(express.json());
app.use(auth({ issuerBaseURL: process.env.ISSUER, audience: "heron" }));

app.post("/token", async (req, res) => {
  res.json(await postJson("https://heron.behest.app/v1/auth/mint", { user_id: req.auth!.payload.sub }, key));
});

app.post("/models", async (req, res) => {
  res.json(await postJson(urls.models, { user_id: req.body.id }, key));
});

app.post("/invitations", async (req, res) => {
  res.json(await postJson("https://mail.heron.example/v2/send", { user_id: req.body.friend }, process.env.MAIL_TOKEN!));
});

const api = new Api("https://heron.behest.app/v1", key);
app.post("/session", async (req, res) => {
  res.json(await api.post("/auth/mint", { user_id: req.auth!.payload.sub }));
});

app.post("/search", async (req, res) => {
  res.json(await api.post("/search", { user_id: req.query.user }));
});

guests(app, gateway);
app.post("/seats/:seat", new Seats(gateway).take);
app.post("/chat", chat);
app.post("/widget", widget);
app.listen(3000);
