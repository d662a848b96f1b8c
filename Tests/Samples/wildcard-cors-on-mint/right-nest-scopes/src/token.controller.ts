import { Controller, Post, Request, UseGuards } from "@nestjs/common";
import { JwtAuthGuard } from "./jwt.guard";
import { Behest } from "@behest/client-ts";
@Controller("behest")
export class TokenController {
  private behest = new Behest();
  @UseGuards(JwtAuthGuard)
  @Post("token")
  token(@Request() req: any) { return this.behest.auth.mint({ user_id: req.user.userId }); }
}
