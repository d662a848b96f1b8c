// Every way out of an Express route.
import express from "express";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
const app = express();
const key = process.env.BEHEST_KEY!; // expect: key-sent-to-client
app.get("/1", (req, res) => { res.setHeader("X-Key", key); res.end(); });
app.get("/2", (req, res) => { res.cookie("k", process.env.BEHEST_KEY); res.end(); }); // expect: key-sent-to-client
app.get("/3", (req, res) => res.redirect(`/app?key=${process.env.BEHEST_KEY}`)); // expect: key-sent-to-client
app.get("/4", (req, res) => res.render("chat", { key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
app.get("/6", (req, res) => { res.write(`data: ${process.env.BEHEST_KEY}\n\n`); }); // expect: key-sent-to-client
app.get("/7", (req, res) => res.send(`<html><script>const KEY="${process.env.BEHEST_KEY}"</script></html>`)); // expect: key-sent-to-client
app.get("/8", (req, res) => res.status(500).json({ error: `bad key ${process.env.BEHEST_KEY}` })); // expect: key-sent-to-client
