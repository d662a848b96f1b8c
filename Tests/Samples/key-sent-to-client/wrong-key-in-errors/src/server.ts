// The key is part of an error's text, and the client gets that text.
import express from "express";

const app = express();

async function mint(userId: string) {
  const key = process.env.BEHEST_KEY; // expect: key-sent-to-client
  const answer = await fetch("https://acme.behest.app/v1/auth/mint", {
    method: "POST",
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify({ user_id: userId }),
  });
  if (!answer.ok) throw new Error(`the gateway refused ${key}: ${answer.status}`);
  return answer.json();
}

app.post("/api/token", async (req, res) => {
  try {
    res.json(await mint(req.session.user.id));
  } catch (err) {
    res.status(500).json({ error: (err as Error).message });
  }
});

app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(500).send({ message: err.message });
});
app.listen(3000);
