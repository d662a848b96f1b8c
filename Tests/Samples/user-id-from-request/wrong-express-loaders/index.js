// Express: a loader for a path parameter, the application's locals, settings, sub-domains, uploads.
const express = require("express");
const multer = require("multer");
const Buyer = require("./models/buyer");

const app = express();
app.locals.behest = require("./behest");
app.set("behest", require("./behest"));
app.use(express.json());

app.param("buyerId", async (req, res, next, id) => {
  req.buyer = await Buyer.findById(id); // via: user-id-from-request
  if (!req.buyer) return res.sendStatus(404);
  next();
});

app.get("/buyers/:buyerId/token", async (req, res) => {
  res.json(await req.app.locals.behest.auth.mint({ user_id: req.buyer.id })); // expect: user-id-from-request
});

app.get("/shop/token", async (req, res) => {
  const behest = req.app.get("behest");
  const [shop] = req.subdomains;
  res.json(await behest.auth.mint({ user_id: shop })); // expect: user-id-from-request
});

app.post("/voice", multer().single("audio"), async (req, res) => {
  const { app, file } = req;
  res.json(await app.locals.behest.auth.mint({ user_id: file.originalname })); // expect: user-id-from-request
});

app.listen(3000);
