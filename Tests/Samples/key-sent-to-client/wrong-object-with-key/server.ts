import express from "express";

const app = express();
const settings = {
  behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
  baseUrl: process.env.BEHEST_BASE_URL,
};

// A copy in which something else is replaced still has the key.
app.get("/settings", (_request, response) => {
  response.json({ ...settings, baseUrl: "https://desk.behest.app" });
});
app.get("/again", (_request, response) => {
  const copy = { ...settings };
  delete copy.baseUrl;
  response.json(copy);
});
app.listen(3000);
