// The guard writes what it verified; a decorator of the project reads it.
import { Body, Controller, Post, Request, UseGuards } from "@nestjs/common";
import { AuthGuard } from "../auth/auth.guard";
import { CurrentUser } from "../auth/current-user";
import { BehestService } from "./behest.service";
import { TokenDto } from "./dto";

@UseGuards(AuthGuard)
@Controller("behest")
export class BehestController {
  constructor(private readonly behest: BehestService) {}

  @Post("token")
  async token(@CurrentUser() user: { sub: string }, @Body() dto: TokenDto) {
    return { topic: dto.topic, ...(await this.behest.mint(user.sub)) };
  }

  @Post("field")
  async field(@CurrentUser("sub") id: string) {
    return this.behest.mint(id);
  }

  @Post("request")
  async request(@Request() req) {
    return this.behest.mint(req.user.sub);
  }
}
