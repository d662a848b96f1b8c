import { createRequestHandler } from "@remix-run/express";
import express from "express";
import * as build from "./build/server/index.js";

const app = express();
app.all("*", createRequestHandler({
  build,
  getLoadContext(req) {
    return { vintner: req.get("x-vintner") }; // from: user-id-from-request
  },
}));
app.listen(3000);
