const express = require("express");
const { TokenService, NightDesk } = require("./service");

const app = express();
const service = new TokenService(console);
const desk = new NightDesk();

app.use(express.json());
app.post("/token", async (req, res) => res.json(await service.issue(req.body.guest)));
app.post("/night/:guest", async (req, res) => res.json(await desk.tokenFor(req.params.guest)));
