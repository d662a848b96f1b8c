// What mints is made in one place and used in others, under names that say nothing of it.
import express from "express";
import gateway from "./gateway";
import { Api } from "./net/api";
import { postJson } from "./net/post";
import { Seats } from "./routes/seats.js";
import { chat } from "./routes/chat";
import { guests } from "./routes/guests.js";
import { widget } from "./routes/widget";

const key = process.env.BEHEST_KEY!;
const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  res.json(await postJson("https://heron.behest.app/v1/auth/mint", { user_id: req.body.id }, key)); // from: user-id-from-request
});

const api = new Api("https://heron.behest.app/v1", key);
app.post("/session", async (req, res) => {
  res.json(await api.post("/auth/mint", { user_id: req.query.user })); // from: user-id-from-request
});

guests(app, gateway);
app.post("/seats/:seat", new Seats(gateway).take);
app.post("/chat", chat);
app.post("/widget", widget);
app.listen(3000);
