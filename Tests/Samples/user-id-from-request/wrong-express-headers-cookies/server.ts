// The identity comes out of a header or a plain cookie that the client sets.
import cookieParser from "cookie-parser";
import express, { type Request, type Response } from "express";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(cookieParser());

app.post("/v1/token", async (req: Request, res: Response) => {
  const minted = await behest.auth.mint({
    user_id: req.headers["x-user-id"] as string, // expect: user-id-from-request
  });
  res.json(minted);
});

app.post("/v2/token", async (req: Request, res: Response) => {
  const account = req.get("X-Account"); // from: user-id-from-request
  if (!account) return void res.sendStatus(400);
  res.json(await behest.auth.mint({ user_id: account, ttl: 300 })); // expect: user-id-from-request
});

app.post("/v3/token", async (req: Request, res: Response) => {
  const minted = await behest.auth.mint({
    ttl: 300,
    user_id: req.cookies.uid, // expect: user-id-from-request
  });
  res.json({ token: minted.token });
});

app.listen(4000);
