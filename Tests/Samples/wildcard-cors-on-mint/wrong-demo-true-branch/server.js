// The vendor's demo: when CORS_ORIGIN is "*", the middleware reflects any origin.
import cors from "cors";
import express from "express";
import session from "express-session";

const { BEHEST_BASE_URL, BEHEST_KEY, CORS_ORIGIN = "http://localhost:3000" } = process.env;
const list = CORS_ORIGIN.split(",").map((origin) => origin.trim());

const app = express();
app.use(
  cors({
    origin: CORS_ORIGIN === "*" ? true : list, // expect: wildcard-cors-on-mint
    credentials: true,
  }),
);
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.post("/api/get-token", async (req, res) => {
  if (!req.session.user) return res.status(401).json({ error: "Unauthorized" });
  const answer = await fetch(`${BEHEST_BASE_URL}/v1/auth/mint`, { // related: wildcard-cors-on-mint
    method: "POST",
    headers: { Authorization: `Bearer ${BEHEST_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ user_id: req.session.user.id }),
  });
  res.json(await answer.json());
});

app.listen(3001);
