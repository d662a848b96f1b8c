import express from "express";
import { telefunc } from "telefunc";

const app = express();

app.all("/_telefunc", express.text(), async (req, res) => {
  const guest = req.get("x-guest"); // from: user-id-from-request
  const { body, statusCode, contentType } = await telefunc({
    url: req.originalUrl, method: req.method, body: req.body, context: { guest },
  });
  res.status(statusCode).type(contentType).send(body);
});

app.listen(3000);
