import { Controller, Post, Request, UseGuards } from "@nestjs/common";
import { Behest } from "@behest/client-ts";
import { TokenGuard } from "./token.guard";

@Controller()
export class BehestController {
  constructor(private readonly behest: Behest) {}

  @UseGuards(TokenGuard)
  @Post("token")
  token(@Request() req) {
    return this.behest.auth.mint({ user_id: req.user.sub }); // expect: user-id-unverified
  }
}
