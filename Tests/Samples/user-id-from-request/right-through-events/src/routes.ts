import express from "express";
import { requiresAuth } from "express-openid-connect";
import { audit, opened, rooms, searched, target, tiny } from "./buses";

export const app = express();
app.use(express.json(), requiresAuth());

app.post("/rooms", (req, res) => {
  const owner = req.oidc.user!.sub;
  rooms.emit("opened", owner, req.body.title);
  rooms.emit("searched", req.body.owner);
  audit.emit("opened", req.body.owner);
  tiny.emit("opened", { owner, title: req.body.title });
  tiny.emit(req.body.kind, { owner: req.body.owner });
  opened.next({ owner, title: req.body.title });
  searched.next({ owner: req.body.owner });
  target.dispatchEvent(new CustomEvent("opened", { detail: { owner, asked: req.body.owner } }));
  target.dispatchEvent(new CustomEvent("searched", { detail: { owner: req.body.owner } }));
  res.sendStatus(202);
});
