// What a loop copies out of the body is the client's, whichever way it runs over the names.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json(), session({ secret: process.env.SESSION_SECRET! }));

app.post("/in", async (req, res) => {
  const options: Record<string, unknown> = { ttl: 600 };
  for (const name in req.body) options[name] = req.body[name];
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/for-each", async (req, res) => {
  const { body } = req;
  const options: any = {};
  Object.keys(body).forEach((name) => {
    options[name] = body[name];
  });
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/entries", async (req, res) => {
  const options: any = {};
  for (const [name, value] of Object.entries(req.query)) options[name] = value;
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/reduce", async (req, res) => {
  const options = Object.keys(req.body).reduce((all: any, name) => {
    all[name] = req.body[name];
    return all;
  }, {});
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/listed", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  for (const name of ["ttl", "tier"]) options[name] = req.body[name];
  res.json(await behest.auth.mint(options)); // expect: tier-from-request
});

app.post("/but-one", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  for (const [name, value] of Object.entries(req.body)) {
    if (name === "role") continue;
    options[name] = value;
  }
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/headers", async (req, res) => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(req.headers)) headers[name.toLowerCase()] = String(value);
  res.json(await behest.auth.mint({ user_id: headers["x-user-id"] })); // expect: user-id-from-request
});
