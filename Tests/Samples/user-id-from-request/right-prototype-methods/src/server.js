const express = require("express");
const session = require("express-session");
const { TokenService, NightDesk } = require("./service");

const app = express();
const service = new TokenService(console);
const desk = new NightDesk();

app.use(session({ secret: process.env.SESSION_SECRET }));
app.post("/token", async (req, res) => res.json(await service.issue(req.session.guestId)));
app.post("/night", async (req, res) => res.json(await desk.tokenFor(req.session.guestId)));
