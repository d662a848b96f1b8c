import polka, { type Request } from "polka";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

async function trust(req: Request & { user?: { id: string } }, _res: unknown, next: () => void) {
  req.user = { id: String(req.headers["x-user"]) };
  next();
}

polka()
  .use(trust)
  .post("/token", async (req, res) => {
    res.end(JSON.stringify(await behest.auth.mint({ user_id: req.user.id }))); // expect: user-id-from-request
  })
  .listen(3000);
