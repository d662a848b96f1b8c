// WorkOS without a framework: the sealed session of the cookie, checked in a middleware.
import express, { type NextFunction, type Request, type Response } from "express";
import cookieParser from "cookie-parser";
import { WorkOS, type User } from "@workos-inc/node";
import { Behest } from "@behest/client-ts";

const workos = new WorkOS(process.env.WORKOS_API_KEY!, { clientId: process.env.WORKOS_CLIENT_ID });
const behest = new Behest();
const app = express();
app.use(cookieParser());

interface Signed extends Request { user?: User }

async function withAuth(req: Signed, res: Response, next: NextFunction) {
  const session = workos.userManagement.loadSealedSession({
    sessionData: req.cookies["wos-session"],
    cookiePassword: process.env.WORKOS_COOKIE_PASSWORD!,
  });
  const result = await session.authenticate();
  if (result.authenticated) {
    req.user = result.user;
    return next();
  }
  const refreshed = await session.refresh();
  if (!refreshed.authenticated) return res.redirect("/login");
  res.cookie("wos-session", refreshed.sealedSession, { httpOnly: true, secure: true });
  return res.redirect(req.originalUrl);
}

app.get("/callback", async (req, res) => {
  const { user, sealedSession } = await workos.userManagement.authenticateWithCode({
    clientId: process.env.WORKOS_CLIENT_ID!,
    code: String(req.query.code),
    session: { sealSession: true, cookiePassword: process.env.WORKOS_COOKIE_PASSWORD },
  });
  const { token } = await behest.auth.mint({ user_id: user.id });
  res.cookie("wos-session", sealedSession!, { httpOnly: true });
  res.json({ token });
});

app.post("/token", withAuth, async (req: Signed, res) => {
  res.json(await behest.auth.mint({ user_id: req.user!.id }));
});
app.listen(3000);
