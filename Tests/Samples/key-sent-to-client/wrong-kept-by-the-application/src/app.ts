// One file keeps the key with the application or the request, another one sends it.
import express from "express";
import { pages } from "./pages";
const app = express();
app.locals.behestKey = process.env.BEHEST_KEY; // expect: key-sent-to-client
app.use((req, res, next) => {
  res.locals.gateway = { key: process.env.BEHEST_API_KEY }; // expect: key-sent-to-client
  next();
});
app.use(pages);
app.listen(1);
