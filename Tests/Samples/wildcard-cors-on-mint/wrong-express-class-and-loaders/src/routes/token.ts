import { Router } from "express";
import { behest } from "../behest";
import { user } from "../auth";
const route = Router();
export default (app: Router) => {
  app.use("/behest", route);
  route.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
};
