const express = require("express");
const { auth, requiresAuth } = require("express-openid-connect");
const { jwtDecode } = require("jwt-decode");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const app = express();
app.use(auth({ authRequired: false, auth0Logout: true }));
app.use(express.json());

app.get("/me/token", requiresAuth(), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.oidc.user.sub }));
});

app.post("/spa/token", async (req, res) => {
  const profile = jwtDecode(req.body.idToken);
  res.json(await behest.auth.mint({ user_id: profile.sub })); // expect: user-id-unverified
});

app.listen(3000);
