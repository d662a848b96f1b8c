import express from "express";
import {
  calls, current, history, lobby, nano, rooms, slow, small, target, tiny, wild,
} from "./buses";

export const app = express();
app.use(express.json());

app.post("/rooms", (req, res) => {
  rooms.opened(req.body.owner); // from: user-id-from-request
  lobby.emit("joined", req.body.room, { id: req.query.guest });
  res.sendStatus(202);
});

app.post("/rooms/:room/members", async (req, res) => {
  const { who } = req.body;
  tiny.emit("joined", who);
  small.emit("joined", { who });
  nano.emit("joined", who);
  await slow.emit("joined", who);
  await wild.emitAsync("member.joined", who);
  res.sendStatus(202);
});

app.post("/calls", (req, res) => {
  calls.next(req.body);
  history.next({ caller: req.body.caller });
  current.next(req.get("x-caller")!);
  target.dispatchEvent(new CustomEvent("ring", { detail: { caller: req.body.caller } }));
  res.sendStatus(202);
});
