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
// Deleted on some ways only, or brought back, or from another entry.
const inBranch = {
  behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
};
app.get("/branch", (request, response) => {
  const copy = { ...inBranch };
  if (request.query.public) {
    delete copy.behestKey;
  }
  response.json(copy);
});
const inOther = {
  behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
};
app.get("/other-arm", (request, response) => {
  const copy = { ...inOther };
  if (request.query.public) {
    delete copy.behestKey;
    response.json({ name: "desk" });
  } else {
    response.json(copy);
  }
});
const ofAnother = {
  behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
};
function redact() {
  delete (ofAnother as Partial<typeof ofAnother>).behestKey;
}
app.get("/never-redacted", (_request, response) => {
  response.json(ofAnother);
});
app.get("/two-names", (_request, response) => {
  const shown = {
    behestKey: "",
    gateway: process.env.BEHEST_KEY, // expect: key-sent-to-client
  };
  delete (shown as Partial<typeof shown>).behestKey;
  response.json(shown);
});
app.listen(3000);
