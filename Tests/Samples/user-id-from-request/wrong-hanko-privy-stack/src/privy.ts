import express from "express";
import { PrivyClient } from "@privy-io/server-auth";
import { behest } from "./behest";

const privy = new PrivyClient(process.env.PRIVY_APP_ID!, process.env.PRIVY_APP_SECRET!);
const app = express();
app.use(express.json());
app.post("/token", async (req, res) => {
  await privy.verifyAuthToken(req.header("authorization")!.slice(7));
  const wallet: string = req.body.wallet.toLowerCase();
  res.json(await behest.auth.mint({ user_id: wallet })); // expect: user-id-from-request
});
app.post("/token/by-wallet", async (req, res) => {
  const user = await privy.getUserByWalletAddress(req.body.address);
  res.json(await behest.auth.mint({ user_id: user!.id })); // expect: user-id-from-request
});
app.listen(4000);
