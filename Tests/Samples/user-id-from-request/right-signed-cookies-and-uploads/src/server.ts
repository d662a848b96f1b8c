// What the form brings is kept apart from who sends it: the cookie that says so is signed.
import express from "express";
import cookieParser from "cookie-parser";
import formidable from "formidable";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(cookieParser(process.env.COOKIE_SECRET));

app.post("/form", async (req, res) => {
  const sculptor = req.signedCookies.uid;
  if (!sculptor) return void res.sendStatus(401);
  const [fields] = await formidable().parse(req);
  const minted = await behest.auth.mint({ user_id: sculptor });
  res.json({ minted, title: fields.title?.[0] });
});
