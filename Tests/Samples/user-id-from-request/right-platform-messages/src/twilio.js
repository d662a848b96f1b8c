const express = require("express");
const twilio = require("twilio");
const { behest } = require("./behest");

const app = express();
app.post("/sms", express.urlencoded({ extended: false }), async (req, res) => {
  const isTwilio = twilio.validateRequest(
    process.env.TWILIO_TOKEN,
    req.get("x-twilio-signature"),
    `${process.env.BASE_URL}/sms`,
    req.body,
  );
  if (!isTwilio) return res.status(403).end();
  const { token } = await behest.auth.mint({ user_id: req.body.From });
  res.type("text/xml").send(`<Response><Message>${token}</Message></Response>`);
});
app.post("/voice", twilio.webhook(), async (req, res) => {
  await behest.auth.mint({ user_id: req.body.Caller });
  res.send("<Response/>");
});
app.listen(3000);
