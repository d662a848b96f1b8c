import express from "express";
import _, { pick } from "lodash";
import superjson from "superjson";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/assigned", async (req, res) => {
  const options = Object.assign({ ttl: 60 }, { user_id: req.body.pinner });
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

app.post("/picked", async (req, res) => {
  const { pinner } = pick(req.body, ["pinner"]);
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/got", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: _.get(req.body, "pinner.id") })); // expect: user-id-from-request
});

app.post("/entries", async (req, res) => {
  const fields = Object.fromEntries(Object.entries(req.body));
  res.json(await behest.auth.mint({ user_id: fields.pinner })); // expect: user-id-from-request
});

app.post("/mapped", async (req, res) => {
  const [first] = req.body.pinners.map((pinner: { id: string }) => pinner.id);
  res.json(await behest.auth.mint({ user_id: first })); // expect: user-id-from-request
});

app.post("/together", async (req, res) => {
  const [pinner, board] = await Promise.all([Promise.resolve(req.body.pinner), findBoard()]);
  res.json({ board, minted: await behest.auth.mint({ user_id: pinner }) }); // expect: user-id-from-request
});

app.post("/superjson", express.text(), async (req, res) => {
  const { pinner } = superjson.parse<{ pinner: string }>(req.body);
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/class", async (req, res) => {
  const form = new PinForm(req.body.pinner);
  res.json(await behest.auth.mint({ user_id: form.pinner })); // expect: user-id-from-request
});

class PinForm {
  constructor(readonly pinner: string) {}
}

async function findBoard() {
  return "cork";
}
