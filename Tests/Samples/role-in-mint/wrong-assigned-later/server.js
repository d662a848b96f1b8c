// The options are finished before the role joins them.
import express from "express";
import { Behest } from "@behest/client-ts";
import { identity } from "./identity.js";

const app = express();
const behest = new Behest();

app.post("/assigned", async (req, res) => {
  const { sub, groups } = await identity(req);
  const options = { user_id: sub, ttl: 900 };
  if (groups.includes("staff")) {
    options.role = "admin"; // expect: role-in-mint
  }
  res.json(await behest.auth.mint(options));
});

app.post("/merged", async (req, res) => {
  const { sub, role } = await identity(req);
  const base = { user_id: sub };
  const minted = await behest.auth.mint(Object.assign(base, { role })); // expect: role-in-mint
  res.json(minted);
});

app.post("/conditional", async (req, res) => {
  const { sub, isAdmin } = await identity(req);
  const minted = await behest.auth.mint({
    user_id: sub,
    ...(isAdmin && { role: "admin" }), // expect: role-in-mint
  });
  res.json(minted);
});

app.listen(3000);
