// next-connect: the handlers of a router in pages/api get the same request.
import { createRouter } from "next-connect";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const router = createRouter();

router
  .use(async (req, res, next) => {
    res.setHeader("Cache-Control", "no-store");
    return next();
  })
  .post(async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.body.guest })); // expect: user-id-from-request
  })
  .get(async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.query.guest })); // expect: user-id-from-request
  });

export default router.handler();
