import { Injectable } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

@Injectable()
export class BehestService {
  private readonly behest = new Behest();

  async tokenFor(keeper: { id: string; plan: string }) {
    return this.behest.auth.mint({ user_id: keeper.id, tier: keeper.plan === "pro" ? 2 : 1 });
  }
}
