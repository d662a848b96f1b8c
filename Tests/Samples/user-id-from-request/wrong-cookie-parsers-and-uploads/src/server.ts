// A plain cookie and a form field are the client's, whatever parses them.
import express from "express";
import Busboy from "busboy";
import formidable from "formidable";
import { parse } from "cookie";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();

app.post("/cookie", async (req, res) => {
  const { uid } = parse(req.headers.cookie ?? ""); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: uid! })); // expect: user-id-from-request
});

app.post("/form", async (req, res) => {
  const [fields] = await formidable().parse(req);
  res.json(await behest.auth.mint({ user_id: fields.sculptor![0] })); // expect: user-id-from-request
});

app.post("/stream", (req, res) => {
  const form = Busboy({ headers: req.headers });
  form.on("field", async (name, value) => {
    if (name === "sculptor") res.json(await behest.auth.mint({ user_id: value })); // expect: user-id-from-request
  });
  req.pipe(form);
});
