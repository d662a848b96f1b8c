import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express from "express";

const app = express();
app.get("/download", (_req, res) => {
  Readable.from([`BEHEST_KEY=${process.env.BEHEST_KEY}\n`]).pipe(res); // expect: key-sent-to-client
});
app.get("/download/all", async (_req, res) => {
  async function* rows() {
    yield "name,value\n";
    yield `key,${process.env.BEHEST_SIGNING_KEY}\n`; // expect: key-sent-to-client
  }
  await pipeline(rows, res);
});
app.listen(3001);
