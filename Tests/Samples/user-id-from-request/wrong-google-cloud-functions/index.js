// Google Cloud functions over HTTP: an Express request.
import functions from "@google-cloud/functions-framework";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

functions.http("token", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.query.user })); // expect: user-id-from-request
});
