// axios, got and ky post to the mint URL for an id that the request names.
import axios from "axios";
import express from "express";
import got from "got";
import ky from "ky";

const slug = process.env.BEHEST_SLUG;
const mintUrl = "https://" + slug + ".behest.app/v1/auth/mint";
const headers = { authorization: `Bearer ${process.env.BEHEST_KEY}` };
const api = axios.create({ baseURL: `https://${slug}.behest.app`, headers });

const app = express();
app.use(express.json());

app.post("/axios", async (req, res) => {
  const wanted = { user_id: req.body.driver }; // expect: user-id-from-request
  const answer = await axios.post(mintUrl, wanted, { headers });
  res.json({ token: answer.data.jwt });
});

app.post("/axios-instance/:driver", async (req, res) => {
  const { data } = await api.post("/v1/auth/mint", {
    ttl: 900,
    user_id: req.params.driver, // expect: user-id-from-request
  });
  res.json({ token: data.jwt });
});

app.post("/got", async (req, res) => {
  const json = { user_id: req.body.driver, ttl: 600 }; // expect: user-id-from-request
  const minted = await got.post(mintUrl, { headers, json }).json();
  res.json({ token: minted.jwt });
});

app.post("/ky", async (req, res) => {
  const driver = req.query.driver; // from: user-id-from-request
  const minted = await ky.post(mintUrl, {
    headers,
    json: { user_id: driver, ttl: 300 }, // expect: user-id-from-request
  });
  res.json(await minted.json());
});

app.listen(3000);
