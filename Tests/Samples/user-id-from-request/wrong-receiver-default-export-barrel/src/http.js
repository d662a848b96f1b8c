// A default export, renamed by a barrel, is the receiver.
import express from "express";
import { ai, mail } from "./services/index.js";

const app = express();
app.use(express.json());

app.post("/lesson/token", async (req, res) => {
  const minted = await ai.auth.mint({
    user_id: req.body.surferId, // expect: user-id-from-request
  });
  await mail.send("desk@surf.example", "a token was issued");
  res.json(minted);
});

app.listen(3000);
