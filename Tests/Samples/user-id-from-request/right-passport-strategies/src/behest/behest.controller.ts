import { Controller, Post, Req, Request, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { BehestService } from "./behest.service";

@Controller("behest")
export class BehestController {
  constructor(private readonly behest: BehestService) {}

  @UseGuards(AuthGuard("jwt"))
  @Post("token")
  token(@Req() req) {
    return this.behest.tokenFor(req.user);
  }

  @UseGuards(AuthGuard("local"))
  @Post("login")
  login(@Request() req) {
    return this.behest.tokenFor(req.user);
  }
}
