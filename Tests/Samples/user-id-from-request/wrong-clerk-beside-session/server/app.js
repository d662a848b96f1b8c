import express from "express";
import { clerkMiddleware, requireAuth, getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(clerkMiddleware(), express.json());

app.post("/token/:userId", requireAuth(), async (req, res) => {
  const { userId } = req.params;
  res.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
});

app.post("/me", requireAuth(), async (req, res) => {
  const { userId } = getAuth(req);
  res.json(await behest.auth.mint({ user_id: userId }));
});

app.listen(3001);
