import express from "express";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
const app = express();
app.get("/env", (req, res) => res.json(process.env)); // expect: key-sent-to-client
app.get("/cfg", (req, res) => res.json(behest.config)); // expect: key-sent-to-client
app.get("/page", (req, res) => res.send(`<script>window.ENV=${JSON.stringify(process.env)}</script>`)); // expect: key-sent-to-client
