// Servers that hand their handlers what Express does.
import restify from "restify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());

server.post("/tokens/:user", async (req, res) => {
  res.send(await behest.auth.mint({ user_id: req.params.user })); // expect: user-id-from-request
});
server.listen(8080);
