const express = require("express");
const { behest } = require("./behest");

const app = express();
app.post("/sms", express.urlencoded({ extended: false }), async (req, res) => {
  const { token } = await behest.auth.mint({ user_id: req.body.From }); // expect: user-id-from-request
  res.type("text/xml").send(`<Response><Message>${token}</Message></Response>`);
});
app.listen(3000);
