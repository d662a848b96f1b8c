import { Controller, Header, Headers, Post } from "@nestjs/common";
import { subjectOf } from "./session";
import { TokenService } from "./token.service";

@Controller("behest")
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post("token")
  async token(@Headers("authorization") authorization: string) {
    return this.tokens.mint(await subjectOf(authorization));
  }

  @Post("widget-token")
  @Header("Access-Control-Allow-Origin", "*") // expect: wildcard-cors-on-mint
  async widget(@Headers("authorization") authorization: string) {
    return this.tokens.mint(await subjectOf(authorization));
  }
}
