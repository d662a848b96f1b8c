// CORS headers sent to Behest, asked of it, or printed are nobody's answer.
import express from "express";
import session from "express-session";

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  const upstream = await fetch(`${process.env.BEHEST_BASE_URL}/v1/auth/mint`, {
    method: "POST",
    headers: {
      "Access-Control-Allow-Origin": "*",
      Authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ user_id: req.session.user.id }),
  });
  console.debug("never set Access-Control-Allow-Origin: * here");
  res.setHeader("Access-Control-Allow-Origin", process.env.CORS_ORIGIN ?? "https://sheep.example");
  res.status(upstream.status).json(await upstream.json());
});

app.listen(3000);
