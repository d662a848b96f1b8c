import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

function* travellers(body: { lead: string; party: string[] }) {
  yield body.lead;
  yield* body.party;
}

app.post("/generator", async (req, res) => {
  const tokens = [];
  for (const traveller of travellers(req.body)) {
    tokens.push(await behest.auth.mint({ user_id: traveller })); // expect: user-id-from-request
  }
  res.json(tokens);
});

app.post("/switch", async (req, res) => {
  let traveller: string | null;
  switch (req.body.kind) {
    case "guest":
      traveller = req.body.guest;
      break;
    default:
      traveller = getAuth(req).userId;
  }
  res.json(await behest.auth.mint({ user_id: traveller! })); // expect: user-id-from-request
});

app.post("/ternary", async (req, res) => {
  const { userId } = getAuth(req);
  const traveller = userId ? userId : req.body.traveller;
  res.json(await behest.auth.mint({ user_id: traveller })); // expect: user-id-from-request
});

app.post("/filled-in", async (req, res) => {
  let traveller = getAuth(req).userId;
  traveller ??= req.body.traveller;
  res.json(await behest.auth.mint({ user_id: traveller! })); // expect: user-id-from-request
});

app.post("/caught", async (req, res) => {
  let traveller: string;
  try {
    traveller = await requireTraveller(req);
  } catch {
    traveller = req.body.traveller; // from: user-id-from-request
  }
  res.json(await behest.auth.mint({ user_id: traveller })); // expect: user-id-from-request
});

async function requireTraveller(req: express.Request) {
  const { userId } = getAuth(req);
  if (!userId) throw new Error("signed out");
  return userId;
}

// A helper that calls itself ends, and gives what it was given.
function deepest(ticket: { holder?: string; inner?: any }): string {
  return ticket.inner ? deepest(ticket.inner) : ticket.holder!;
}

app.post("/recursive", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: deepest(req.body) })); // expect: user-id-from-request
});
