// A client built for each request gets its default user from the request.
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
app.use(express.json());

app.post("/sing", async (req, res) => {
  const behest = new Behest({
    defaultUserId: req.body.singer, // expect: user-id-from-request
    ttl: 600,
  });
  const { token } = await behest.auth.mint();
  res.json({ token });
});

app.listen(3000);
