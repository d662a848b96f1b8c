// The guard lets everyone in, and the decorator hands on what it wrote.
import { Controller, Post, UseGuards } from "@nestjs/common";
import { AuthGuard } from "./auth/auth.guard";
import { CurrentUser } from "./auth/current-user";
import { BehestService } from "./behest.service";

@UseGuards(AuthGuard)
@Controller("behest")
export class BehestController {
  constructor(private readonly behest: BehestService) {}

  @Post("token")
  async token(@CurrentUser() user: { sub: string }) {
    return this.behest.mint(user.sub);
  }
}
