// jwt-decode reads the token and believes it.
import express, { type Request } from "express";
import { jwtDecode } from "jwt-decode";
import { Behest } from "@behest/client-ts";

interface Claims {
  sub: string;
  exp: number;
}

const app = express();
const behest = new Behest();

function bearer(req: Request): string {
  return (req.headers.authorization ?? "").replace("Bearer ", "");
}

app.post("/api/behest/token", async (req, res) => {
  const claims = jwtDecode<Claims>(bearer(req)); // from: user-id-unverified
  if (claims.exp * 1000 < Date.now()) return void res.sendStatus(401);
  const minted = await behest.auth.mint({
    user_id: claims.sub, // expect: user-id-unverified
    ttl: 900,
  });
  res.json(minted);
});

app.listen(3000);
