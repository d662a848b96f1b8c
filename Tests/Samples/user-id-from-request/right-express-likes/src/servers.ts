import { App } from "@tinyhttp/app";
import polka from "polka";
import restify from "restify";
import { Behest } from "@behest/client-ts";
import { withUser } from "./session.js";

const behest = new Behest();

const server = restify.createServer();
server.post("/tokens", withUser, async (req, res) => {
  res.send(await behest.auth.mint({ user_id: req.user.id, session_id: req.query.thread }));
});

polka()
  .use(withUser)
  .post("/token", async (req, res) => {
    res.end(JSON.stringify(await behest.auth.mint({ user_id: req.user.id })));
  })
  .listen(3000);

new App()
  .use(withUser)
  .get("/token", async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.user.id }));
  })
  .listen(3001);
