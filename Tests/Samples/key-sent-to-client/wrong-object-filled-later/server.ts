// What is sent was filled member by member, the key among them.
import express from "express";
const app = express();
app.get("/a", (req, res) => {
  const out: Record<string, unknown> = {};
  out.base = process.env.BEHEST_BASE_URL;
  out.key = process.env.BEHEST_KEY; // expect: key-sent-to-client
  res.json(out);
});
app.get("/b", (req, res) => {
  const out: Record<string, unknown> = { ok: true };
  out["settings"] = { key: process.env.BEHEST_API_KEY }; // expect: key-sent-to-client
  res.json({ data: out });
});
app.get("/c", (req, res) => {
  const list: string[] = [];
  list.push("x", process.env.BEHEST_SIGNING_KEY!); // expect: key-sent-to-client
  res.json(list);
});
app.get("/d", (req, res) => {
  const map = new Map<string, string>();
  map.set("key", process.env.BEHEST_SECRET!); // expect: key-sent-to-client
  res.json(Object.fromEntries(map));
});
app.get("/e", (req, res) => {
  const out = Object.assign({}, { a: 1 });
  Object.assign(out, { key: process.env.BEHEST_PRIVATE_KEY }); // expect: key-sent-to-client
  res.json(out);
});
app.get("/f", (req, res) => {
  let html = "<html>";
  html += `<script>window.k=${JSON.stringify(process.env.BEHEST_SK)}</script>`; // expect: key-sent-to-client
  html += "</html>";
  res.send(html);
});
app.listen(1);
