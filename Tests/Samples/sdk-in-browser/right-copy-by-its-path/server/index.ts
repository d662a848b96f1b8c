import express from "express";
import { Behest } from "../third_party/client-ts";

const behest = new Behest();
express()
  .post("/api/auth/mint", async (_request, response) => {
    response.json(await behest.mint({ user_id: response.locals.session.userId }));
  })
  .listen(3000);
