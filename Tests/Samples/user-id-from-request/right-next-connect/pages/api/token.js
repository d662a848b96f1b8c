// next-connect: a step before the handler keeps the session's user on the request.
import { createRouter } from "next-connect";
import { getServerSession } from "next-auth";
import { Behest } from "@behest/client-ts";
import { authOptions } from "../../auth-options";

const behest = new Behest();
const router = createRouter();

router
  .use(async (req, res, next) => {
    const session = await getServerSession(req, res, authOptions);
    if (!session) return res.status(401).end();
    req.user = session.user;
    return next();
  })
  .post(async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.user.id, ttl: req.body.ttl }));
  });

export default router.handler();
