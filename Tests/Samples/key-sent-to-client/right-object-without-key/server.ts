import express from "express";

const app = express();
const settings = {
  behestKey: process.env.BEHEST_KEY,
  baseUrl: process.env.BEHEST_BASE_URL,
};

// Copies from which the key is taken out, in every way.
app.get("/replaced", (_request, response) => {
  response.json({ ...settings, behestKey: undefined });
});
app.get("/masked", (_request, response) => {
  response.json({ ...settings, behestKey: "***" });
});
app.get("/deleted", (_request, response) => {
  const copy = { ...settings };
  delete copy.behestKey;
  response.json(copy);
});
app.get("/rest", (_request, response) => {
  const { behestKey, ...open } = settings;
  response.json({ ...open, hasKey: Boolean(behestKey) });
});
app.get("/names", (_request, response) => {
  response.json(Object.keys(settings));
});
app.listen(3000);
