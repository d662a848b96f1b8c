// Google Cloud functions behind its identity proxy, which sets this header itself.
import { http } from "@google-cloud/functions-framework";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

http("token", async (req, res) => {
  const user = req.headers["x-goog-authenticated-user-id"];
  if (!user) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: user }));
});
