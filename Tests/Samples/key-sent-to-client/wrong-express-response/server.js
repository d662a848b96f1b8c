// The key leaves the server in a body, a header and a cookie.
import express from "express";
import session from "express-session";

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

app.get("/config", (req, res) => {
  res.json({
    baseUrl: process.env.BEHEST_BASE_URL,
    apiKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
  });
});

app.get("/header", (req, res) => {
  res.setHeader("X-Gateway-Key", process.env.BEHEST_API_KEY); // expect: key-sent-to-client
  res.end();
});

app.get("/cookie", (req, res) => {
  res.cookie("behest", process.env["BEHEST_KEY"], { httpOnly: false }); // expect: key-sent-to-client
  res.sendStatus(204);
});

app.get("/page", (req, res) => {
  const { BEHEST_KEY } = process.env; // expect: key-sent-to-client
  res.send(`<script>window.gatewayKey = "${BEHEST_KEY}"</script>`);
});

app.listen(3000);
