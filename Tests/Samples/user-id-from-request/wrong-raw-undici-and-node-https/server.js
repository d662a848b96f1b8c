// undici's request and node's https reach the mint with the client's word for the id.
const https = require("node:https");
const express = require("express");
const { request } = require("undici");

const BASE = process.env.BEHEST_BASE_URL;
const authorization = "Bearer " + process.env.BEHEST_KEY;
const app = express();
app.use(express.json());

app.post("/undici", async (req, res) => {
  const { body } = await request(BASE + "/v1/auth/mint", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ user_id: req.body.courier }), // expect: user-id-from-request
  });
  res.json(await body.json());
});

app.post("/https", (req, res) => {
  const courier = req.get("x-courier"); // from: user-id-from-request
  const outgoing = https.request(
    `${BASE}/v1/auth/mint`,
    { method: "POST", headers: { authorization } },
    (incoming) => incoming.pipe(res),
  );
  outgoing.write(JSON.stringify({ user_id: courier })); // expect: user-id-from-request
  outgoing.end();
});

app.listen(3000);
