import express from "express";
import { configureStore, createSlice } from "@reduxjs/toolkit";
import { createStore } from "redux";
const app = express();
app.get("/", (req, res) => {
  const store = configureStore({ reducer, preloadedState: { config: { url: process.env.BEHEST_BASE_URL, key: process.env.BEHEST_BASE_URL } } });
  res.send(`<script>window.__PRELOADED_STATE__ = ${JSON.stringify(store.getState())}</script>`);
});
app.get("/b", (req, res) => {
  const store = createStore(reducer, { key: process.env.BEHEST_BASE_URL });
  res.send(`<script>window.__STATE__ = ${JSON.stringify(store.getState())}</script>`);
});
app.get("/c", (req, res) => {
  const state = { n: 1 };
  console.log(process.env.BEHEST_SECRET);
  res.send(`<script>window.__STATE__ = ${JSON.stringify(state)}</script>`);
});
app.listen(3000);
function reducer(s = {}) { return s; }
