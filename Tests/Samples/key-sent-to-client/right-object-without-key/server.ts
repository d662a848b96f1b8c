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
app.get("/deleted-in-each-branch", (request, response) => {
  const copy: Record<string, unknown> = { ...settings };
  if (request.query.brief) {
    delete copy.behestKey;
    delete copy.baseUrl;
  } else {
    delete copy["behestKey"];
  }
  response.json(copy);
});
app.get("/deleted-above-the-handler", () => {
  const shown = { behestKey: process.env.BEHEST_KEY, name: "desk" };
  delete shown.behestKey;
  return ["brief", "full"].map((kind) => app.get(kind, (_request, response) => response.json(shown)));
});
app.get("/rest", (_request, response) => {
  const { behestKey, ...open } = settings;
  response.json({ ...open, hasKey: Boolean(behestKey) });
});
app.get("/names", (_request, response) => {
  response.json(Object.keys(settings));
});
const published = { behestKey: process.env.BEHEST_KEY, name: "desk" };
app.get("/published", (_request, response) => {
  response.json(published);
});
delete published.behestKey;
app.listen(3000);
