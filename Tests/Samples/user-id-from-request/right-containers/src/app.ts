// A container makes the service that mints, for the user that passport verified.
import express from "express";
import passport from "passport";
import { container, inject, injectable } from "tsyringe";
import { Behest } from "@behest/client-ts";

container.register("Behest", { useFactory: () => new Behest() });

@injectable()
class TokenService {
  constructor(@inject("Behest") private gateway: Behest) {}

  issue(userId: string, tier?: number) {
    return this.gateway.auth.mint({ user_id: userId, tier });
  }
}

const app = express();
app.post("/token", passport.authenticate("jwt", { session: false }), async (req, res) => {
  res.json(await container.resolve(TokenService).issue(req.user!.id, req.user!.plan));
});
