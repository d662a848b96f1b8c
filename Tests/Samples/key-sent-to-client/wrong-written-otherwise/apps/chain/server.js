import express from "express";

express()
  .get("/about", (_request, response) => response.json({ name: "desk" }))
  .get("/settings", (_request, response) => {
    response.json({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  })
  .get("/debug", (_request, response) => {
    const { NODE_ENV, ...rest } = process.env; // expect: key-sent-to-client
    response.send({ mode: NODE_ENV, rest });
  })
  .listen(3000);
