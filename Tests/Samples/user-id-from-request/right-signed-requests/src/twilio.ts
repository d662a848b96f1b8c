import express from "express";
import twilio from "twilio";
import { behest } from "./behest";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/sms", twilio.webhook(), async (req, res) => {
  await behest.auth.mint({ user_id: req.body.From });
  res.type("text/xml").send("<Response/>");
});

app.post("/call", async (req, res) => {
  const signature = req.header("X-Twilio-Signature") ?? "";
  const url = `${process.env.BASE_URL}/call`;
  if (!twilio.validateRequest(process.env.TWILIO_TOKEN!, signature, url, req.body)) {
    return res.status(403).send("forbidden");
  }
  await behest.auth.mint({ user_id: req.body.From });
  res.type("text/xml").send("<Response/>");
});

app.listen(3002);
