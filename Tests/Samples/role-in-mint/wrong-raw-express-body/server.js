// The vendor's demo: the body of the raw mint carries a role.
import cors from "cors";
import express from "express";
import session from "express-session";

const BEHEST_BASE = process.env.BEHEST_BASE ?? "https://dev.internal.behest.ai";
const origins = (process.env.CORS_ORIGINS ?? "http://localhost:5173").split(",");

const app = express();
app.use(cors({ origin: origins, credentials: true }));
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

function requireAuth(req, res, next) {
  if (req.session?.user) return next();
  res.status(401).json({ error: "Unauthorized" });
}

app.post("/api/get-token", requireAuth, async (req, res) => {
  const response = await fetch(`${BEHEST_BASE}/auth/v1/auth/mint`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${process.env.BEHEST_API_KEY}`,
    },
    body: JSON.stringify({
      user_id: req.session.user.id,
      role: "user", // expect: role-in-mint
    }),
  });
  const data = await response.json();
  res.json({ token: data.access_token, expiresIn: data.expires_in });
});

app.listen(3001);
