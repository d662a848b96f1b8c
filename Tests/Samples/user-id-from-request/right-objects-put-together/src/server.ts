// The body is merged, picked from and kept in tables, and none of it is the identity.
import express from "express";
import _ from "lodash";
import passport from "passport";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json(), passport.authenticate("jwt", { session: false }));

app.post("/merged", async (req, res) => {
  const options = Object.assign({}, req.body, {
    user_id: req.user!.id,
    tier: undefined,
    role: undefined,
  });
  res.json(await behest.auth.mint(options));
});

app.post("/rest", async (req, res) => {
  const { user_id, tier, role, ...options } = req.body;
  res.json(await behest.auth.mint({ ...options, user_id: req.user!.id }));
});

app.post("/picked", async (req, res) => {
  res.json(await behest.auth.mint({ ..._.pick(req.body, "ttl", "session_id"), user_id: req.user!.id }));
});

app.post("/omitted", async (req, res) => {
  const options = _.omit(req.body, ["user_id", "tier", "role"]);
  res.json(await behest.auth.mint({ user_id: req.user!.id, ...options }));
});

app.post("/table", async (req, res) => {
  const fields = new Map<string, string>();
  fields.set("user_id", req.user!.id);
  fields.set("language", req.body.language);
  res.json(await behest.auth.mint({ user_id: fields.get("user_id")! }));
});

app.post("/other-name", async (req, res) => {
  const options = req.body;
  options.user_id = req.user!.id;
  delete options.tier;
  delete options.role;
  res.json(await behest.auth.mint(req.body));
});

app.post("/settled", async (req, res) => {
  const [clerk, note] = await Promise.allSettled([Promise.resolve(req.user), Promise.resolve(req.body)]);
  if (clerk.status !== "fulfilled" || note.status !== "fulfilled") return void res.sendStatus(400);
  res.json(await behest.auth.mint({ user_id: clerk.value!.id, session_id: note.value.session }));
});

app.post("/once", async (req, res) => {
  let id = req.body.clerk;
  do {
    id = req.user!.id;
  } while (!id);
  res.json(await behest.auth.mint({ user_id: id }));
});

app.listen(3000);
