// Patterns and predicates that keep somebody out, sloppy ones among them: another defect than this.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { originsOf } from "@pier/tenants";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();

const token = async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
};

app.post("/a", cors({ origin: /pier\.example$/ }), token);
app.post("/b", cors({ origin: [/^http:\/\/localhost:\d+$/, "https://pier.example"] }), token);
app.post("/c", cors({ origin: /^(?!https:\/\/evil\.example)/ }), token);
app.post("/d", cors({ origin: (origin, done) => done(null, origin?.includes("pier.example")) }), token);
app.post(
  "/e",
  cors({
    async origin(origin, done) {
      const allowed = await originsOf(origin);
      done(null, allowed);
    },
  }),
  token,
);
app.post("/f", cors({ origin: "" }), token);
app.post("/g", cors({ origin: undefined }), token);
app.post("/h", cors((req, done) => done(null, { origin: req.path === "/h" ? false : "https://pier.example" })), token);

app.listen(3000);
