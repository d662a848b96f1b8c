// A server inside of a test is read like any other.
import express from "express";
import { test } from "vitest";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

test("mints", async () => {
  const app = express();
  app.post("/token", async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.body.visitor })); // expect: user-id-from-request
  });
  await behest.auth.mint({ user_id: "test-visitor", tier: 2 });
});
