// The last writer of one header wins: the route's own list.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { requireMiller } from "./session";

const behest = new Behest();
const app = express();
app.use(cors());

app.post("/token", cors({ origin: "https://oats.example" }), async (req, res) => {
  const miller = await requireMiller(req);
  res.json(await behest.auth.mint({ user_id: miller.id }));
});

app.listen(3000);
