import { randomUUID } from "node:crypto";

export function guests(app, ai) {
  app.post("/guests", async (req, res) => {
    const token = await ai.auth.mint({ user_id: `guest:${randomUUID()}` });
    res.json({ token, name: req.body.guest });
  });
}
