// Wrappers of the Pages Router: the session that they look up, and nothing of the body.
import { Behest } from "@behest/client-ts";
import { methods, withAuth } from "../../lib/with-auth";

const behest = new Behest();

export default methods({
  POST: withAuth(async (req, res) => {
    const { topic } = req.body;
    const { id, tier } = req.session.user;
    const { token } = await behest.auth.mint({ user_id: id, tier });
    res.json({ topic, token });
  }),
});
