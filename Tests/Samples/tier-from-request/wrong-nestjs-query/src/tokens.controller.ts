import { Controller, Param, ParseIntPipe, Post, Query, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Behest } from "@behest/client-ts";

@Controller("tokens")
@UseGuards(AuthGuard("jwt"))
export class TokensController {
  private behest = new Behest();

  @Post()
  create(@Req() req, @Query("tier", ParseIntPipe) tier: number) { // from: tier-from-request
    return this.behest.auth.mint({ user_id: req.user.id, tier }); // expect: tier-from-request
  }

  @Post(":plan")
  forPlan(@Req() req, @Param() params: { plan: string }) {
    const tiers: Record<string, number> = { basic: 1, gold: 2 };
    return this.behest.auth.mint({
      user_id: req.user.id,
      tier: tiers[params.plan], // expect: tier-from-request
    });
  }
}
