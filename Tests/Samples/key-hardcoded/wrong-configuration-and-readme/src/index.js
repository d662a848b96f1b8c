// The code is clean; a configuration file and the README hold keys.
import { readFile } from "node:fs/promises";
import express from "express";

const config = JSON.parse(await readFile(`config/${process.env.NODE_ENV}.json`, "utf8"));
const app = express();
app.get("/", (_req, res) => res.send(config.behest.baseUrl));
app.listen(config.port);
