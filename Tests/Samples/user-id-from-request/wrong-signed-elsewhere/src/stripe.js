const express = require("express");
const { behest } = require("./behest");

const app = express();
app.post("/stripe", express.json(), async (req, res) => {
  if (!req.headers["stripe-signature"]) return res.sendStatus(400);
  const event = req.body;
  if (event.type === "checkout.session.completed") {
    await behest.auth.mint({ user_id: event.data.object.client_reference_id }); // expect: user-id-from-request
  }
  res.sendStatus(200);
});
app.listen(3000);
