import express from "express";
import { requiresAuth } from "express-openid-connect";
import { flow, pipe } from "fp-ts/function";
import * as R from "ramda";
import { Behest } from "@behest/client-ts";
import { reader, scoped, through } from "./functions";

const behest = new Behest();
const app = express();
app.use(express.json(), requiresAuth());

const subject = (session: { user: { sub: string } }) => session.user.sub;
const both = (req: any) => ({ title: req.body.title as string, session: req.oidc });

app.post("/1", async (req, res) => {
  const identify = through(both, ({ session }) => session, subject, scoped("members"));
  const title = through(both, ({ title }) => title.trim())(req);
  res.json(await behest.auth.mint({ user_id: identify(req), session_id: title }));
});

app.post("/2", async (req, res) => {
  const options = pipe(
    both(req),
    ({ session, title }) => ({ user_id: subject(session), session_id: title }),
  );
  res.json(await behest.auth.mint(options));
});

app.post("/3", async (req, res) => {
  const title = flow(both, reader("title"))(req);
  const user_id = flow(both, reader("session"), subject)(req);
  res.json(await behest.auth.mint({ user_id, session_id: title }));
});

app.post("/4", async (req, res) => {
  const theirs = scoped(req.body.team);
  const mine = scoped(req.oidc.user!.org_id);
  console.log(theirs(req.body.name), R.pipe(both, reader("title"))(req));
  res.json(await behest.auth.mint({ user_id: mine(subject(req.oidc)) }));
});
