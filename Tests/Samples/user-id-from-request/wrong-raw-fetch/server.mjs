// No SDK at all: a POST to the mint URL, with the id out of the request.
import express from "express";

const BEHEST_BASE = process.env.BEHEST_BASE_URL ?? "https://grocer.behest.app";
const app = express();
app.use(express.json());

app.post("/api/get-token", async (req, res) => {
  const answer = await fetch(`${BEHEST_BASE}/v1/auth/mint`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      user_id: req.body.customerId, // expect: user-id-from-request
      ttl: 3600,
    }),
  });
  if (!answer.ok) return res.status(502).json({ error: "no token" });
  const { jwt } = await answer.json();
  res.json({ jwt });
});

app.listen(3001);
