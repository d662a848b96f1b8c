// Errors that name the variable, not its value; and one whose text the operator alone reads.
import express from "express";
import createError from "http-errors";
import { Behest, BehestAuthError } from "@behest/client-ts";

if (!process.env.BEHEST_KEY) throw new Error("BEHEST_KEY is not set");
const behest = new Behest({ key: process.env.BEHEST_KEY });
const app = express();

class GatewayError extends Error {
  constructor(readonly status: number, readonly hint = process.env.BEHEST_KEY!.slice(-4)) {
    super(`the gateway answered ${status}`);
  }
}

app.post("/api/token", async (req, res, next) => {
  try {
    const user = req.session.user;
    if (!user) return next(createError(401));
    res.json(await behest.auth.mint({ user_id: user.id }));
  } catch (err) {
    if (err instanceof BehestAuthError) {
      console.error("refused", process.env.BEHEST_KEY);
      return res.status(502).json({ error: err.message, hint: "check BEHEST_KEY" });
    }
    next(err);
  }
});

app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(500).send({ message: err.message });
});
app.listen(3000);
