import { Controller, Get, Header, Post, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Behest } from "@behest/client-ts";

@Controller()
export class TokenController {
  private readonly behest = new Behest();

  @Get("status")
  @Header("Access-Control-Allow-Origin", "*")
  status() {
    return { up: true };
  }

  @Post("token")
  @Header("access-control-allow-origin", "*") // expect: wildcard-cors-on-mint
  @UseGuards(AuthGuard("jwt"))
  async token(@Req() request: { user: { id: string } }) {
    return this.behest.auth.mint({ user_id: request.user.id });
  }
}
