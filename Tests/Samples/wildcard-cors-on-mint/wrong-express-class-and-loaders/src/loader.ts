import express from "express";
import { expressLoader } from "./loaders/express";
async function start() {
  const app = express();
  await expressLoader({ app });
  app.listen(3000);
}
start();
