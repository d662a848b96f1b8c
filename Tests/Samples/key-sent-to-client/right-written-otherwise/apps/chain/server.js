import express from "express";

const app = express().set("behest key", process.env.BEHEST_KEY);
app
  .get("/about", (_request, response) => response.json({ name: app.get("name") }))
  .get("/debug", (_request, response) => {
    const { BEHEST_KEY, ...rest } = process.env;
    response.send({ hasKey: Boolean(BEHEST_KEY), rest });
  })
  .listen(3000);
