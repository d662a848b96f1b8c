import { Controller, Post, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { TokenService } from "./token.service";

@Controller("behest")
@UseGuards(AuthGuard("jwt"))
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post("token")
  token(@Req() req: { user: { id: string } }) {
    return this.tokens.issue(req.user.id);
  }
}
