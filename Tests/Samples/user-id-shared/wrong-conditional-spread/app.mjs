// The field is only there for some callers; the others share the default.
import express from "express";
import { Behest } from "@behest/client-ts";
import { viewerOf } from "./viewer.mjs";

const behest = new Behest();
const app = express();

app.post("/token", async (req, res) => {
  const me = await viewerOf(req);
  const { token } = await behest.auth.mint({ ...(me && { user_id: me.id }) }); // expect: user-id-shared
  res.json({ token });
});

app.listen(3000);
