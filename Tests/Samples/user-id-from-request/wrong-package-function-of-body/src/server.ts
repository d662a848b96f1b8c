// A package's function that reads the body gives what the client chose.
import express from "express";
import { getUserId, normalizeId } from "@inkwell/requests";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const writer = await getUserId(req.body); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: writer })); // expect: user-id-from-request
});

app.post("/resume", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: normalizeId(req.body.writer) })); // expect: user-id-from-request
});

app.listen(3000);
