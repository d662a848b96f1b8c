// Express: a loader reads what the path names; the token is for the member of it who signed in.
const express = require("express");
const { requireUser } = require("./session");
const Team = require("./models/team");

const app = express();
app.locals.behest = require("./behest");
app.use(requireUser);

app.param("teamId", async (req, res, next, id) => {
  req.team = await Team.findOne({ _id: id, members: req.user.id });
  if (!req.team) return res.sendStatus(404);
  next();
});

app.get("/teams/:teamId/token", async (req, res) => {
  const { token } = await req.app.locals.behest.auth.mint({ user_id: req.user.id });
  res.json({ token, team: req.team.name });
});

app.listen(3000);
