import { Controller, Headers, Post } from "@nestjs/common";
import { subjectOf } from "./session";
import { TokenService } from "./token.service";

@Controller("behest")
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post("token")
  async token(@Headers("authorization") authorization: string) {
    return this.tokens.mint(await subjectOf(authorization));
  }
}
