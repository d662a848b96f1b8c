import express from "express";
import { jwtVerify } from "jose";
import { telefunc } from "telefunc";

const app = express();
const key = new TextEncoder().encode(process.env.SESSION_KEY);

app.all("/_telefunc", express.text(), async (req, res) => {
  const { payload } = await jwtVerify(req.headers.authorization?.slice(7) ?? "", key);
  const { body, statusCode } = await telefunc({
    url: req.originalUrl, method: req.method, body: req.body,
    context: { cook: { id: payload.sub } },
  });
  res.status(statusCode).send(body);
});

app.listen(3000);
