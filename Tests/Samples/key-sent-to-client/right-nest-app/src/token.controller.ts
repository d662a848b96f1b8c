import { Controller, Post, Req, UseGuards } from "@nestjs/common";
import { BehestService } from "./behest.service";
import { AuthGuard } from "@nestjs/passport";
@UseGuards(AuthGuard("jwt"))
@Controller("token")
export class TokenController {
  constructor(private readonly behest: BehestService) {}
  @Post() token(@Req() req) { return this.behest.mint(req.user.id); }
}
