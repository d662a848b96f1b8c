// Clerk on servers of all kinds: each way to its session.
import express, { type Request, type Response, type NextFunction } from "express";
import { clerkMiddleware, clerkClient, getAuth } from "@clerk/express";
import { behest } from "./behest";

const app = express();
app.use(clerkMiddleware());

function signedIn(req: Request, res: Response, next: NextFunction) {
  if (!getAuth(req).isAuthenticated) {
    res.status(401).json({ error: "sign in first" });
    return;
  }
  next();
}

app.post("/token", signedIn, async (req, res) => {
  const auth = getAuth(req);
  const user = await clerkClient.users.getUser(auth.userId!);
  const plan = user.publicMetadata.plan as number | undefined;
  res.json(await behest.auth.mint({ user_id: user.id, tier: plan ?? 1 }));
});
app.listen(3000);
