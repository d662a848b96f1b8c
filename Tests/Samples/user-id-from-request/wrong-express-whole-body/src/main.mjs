// The whole request body is the mint's argument, or is spread into it.
import express from "express";
import { Behest } from "@behest/client-ts";

const server = express().use(express.json());
const ai = new Behest({ key: process.env.BEHEST_KEY });

server.post("/token", async (req, res) => {
  res.json(await ai.auth.mint(req.body)); // expect: user-id-from-request
});

server.post("/token/short", async (request, response) => {
  const wanted = request.body; // from: user-id-from-request
  const result = await ai.auth.mint({
    ...wanted, // expect: user-id-from-request
    ttl: 120,
  });
  response.json({ token: result.token, ttl: result.ttl });
});

server.listen(8080, () => console.log("listening"));
