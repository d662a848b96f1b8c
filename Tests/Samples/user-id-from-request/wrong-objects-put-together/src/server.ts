// The body's fields get into the options by merging, picking, tables, other names and setters.
import express from "express";
import _ from "lodash";
import passport from "passport";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json(), passport.authenticate("jwt", { session: false }));

app.post("/merged", async (req, res) => {
  const options = Object.assign({ user_id: req.user!.id }, req.body);
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/picked", async (req, res) => {
  res.json(await behest.auth.mint(_.pick(req.body, ["user_id", "ttl"]))); // expect: user-id-from-request
});

app.post("/read", async (req, res) => {
  const id = _.get(req, "body.clerk.id", req.user!.id);
  res.json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
});

app.post("/table", async (req, res) => {
  const fields = new Map<string, string>();
  fields.set("user_id", req.body.clerk);
  res.json(await behest.auth.mint(Object.fromEntries(fields))); // expect: user-id-from-request
});

app.post("/set", async (req, res) => {
  const clerks = new Set<string>([req.body.first, req.body.second]);
  res.json(await Promise.all([...clerks].map((id) => behest.auth.mint({ user_id: id })))); // expect: user-id-from-request
});

app.post("/other-name", async (req, res) => {
  const options: { user_id?: string } = {};
  const fields = options;
  fields.user_id = req.body.clerk;
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

class Options {
  user_id = "";
  set clerk(id: string) {
    this.user_id = id;
  }
}

app.post("/setter", async (req, res) => {
  const options = new Options();
  options.clerk = req.body.clerk;
  res.json(await behest.auth.mint({ user_id: options.user_id })); // expect: user-id-from-request
});

app.post("/settled", async (req, res) => {
  const [clerk] = await Promise.allSettled([Promise.resolve(req.body.clerk)]);
  if (clerk.status !== "fulfilled") return void res.sendStatus(400);
  res.json(await behest.auth.mint({ user_id: clerk.value })); // expect: user-id-from-request
});

app.listen(3000);
