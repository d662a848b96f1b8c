import { Minter } from "@press/minting";
import express from "express";
import { requireEditor } from "./editors";

const minter = new Minter();
const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const editor = await requireEditor(req);
  res.json(await minter.mint({ userId: editor.id }));
});

app.post("/preview", async (req, res) => {
  res.json(await minter.mint({ userId: req.body.editor })); // from: user-id-from-request
});

app.listen(3000);
