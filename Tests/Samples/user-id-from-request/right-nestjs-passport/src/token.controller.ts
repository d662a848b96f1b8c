import { Body, Controller, Post, Req, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import type { Request } from "express";
import { Behest } from "@behest/client-ts";

@Controller("token")
export class TokenController {
  private readonly behest = new Behest();

  @UseGuards(AuthGuard("jwt"))
  @Post()
  async create(@Req() req: Request, @Body("rope") rope: string) {
    const user = req.user as { userId: string };
    const minted = await this.behest.auth.mint({ user_id: user.userId });
    return { ...minted, rope };
  }
}
