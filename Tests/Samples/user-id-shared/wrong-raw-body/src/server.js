// Plain HTTP: a body with no user_id, and one with a literal.
import express from "express";
import ky from "ky";

const app = express();
const base = process.env.BEHEST_BASE_URL;
const authorization = `Bearer ${process.env.BEHEST_KEY}`;

app.post("/token", async (_req, res) => {
  const answer = await fetch(`${base}/v1/auth/mint`, { // expect: user-id-shared
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ ttl: 900 }),
  });
  res.json(await answer.json());
});

app.post("/table/token", async (_req, res) => {
  const minted = await ky.post(`${base}/v1/auth/mint`, {
    headers: { authorization },
    json: {
      ttl: 900,
      user_id: "table", // expect: user-id-shared
    },
  });
  res.json(await minted.json());
});

app.listen(3000);
