// A strategy that returns what a header says.
import { Controller, Post, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Behest } from "@behest/client-ts";

@Controller("behest")
export class BehestController {
  private readonly behest = new Behest();

  @UseGuards(AuthGuard("header"))
  @Post("token")
  token(@Req() req) {
    return this.behest.auth.mint({ user_id: req.user.id }); // expect: user-id-from-request
  }
}
