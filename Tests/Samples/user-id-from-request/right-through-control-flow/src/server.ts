import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/switch", async (req, res) => {
  const { userId } = getAuth(req);
  let traveller: string | null = null;
  switch (req.body.kind) {
    case "member":
    case "guide":
      traveller = userId;
      break;
    default:
      return void res.sendStatus(400);
  }
  if (!traveller) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: traveller }));
});

app.post("/tried", async (req, res) => {
  let traveller: string;
  try {
    traveller = requireTraveller(req);
  } catch {
    return void res.sendStatus(401);
  }
  res.json(await behest.auth.mint({ user_id: traveller }));
});

function requireTraveller(req: express.Request) {
  const { userId } = getAuth(req);
  if (!userId) throw new Error("signed out");
  return userId;
}

function* perSeat(owner: string, seats: string[]) {
  for (const _ of seats) yield owner;
}

app.post("/generator", async (req, res) => {
  const tokens = [];
  for (const traveller of perSeat(requireTraveller(req), req.body.seats)) {
    tokens.push(await behest.auth.mint({ user_id: traveller }));
  }
  res.json(tokens);
});
