import { App } from "@tinyhttp/app";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

new App()
  .get("/token", async (req, res) => {
    res.json(await behest.auth.mint({ user_id: String(req.query.user) })); // expect: user-id-from-request
  })
  .listen(3001);
