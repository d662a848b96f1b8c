// The guard verifies; the body chooses a model and nothing else.
import { Body, Controller, ForbiddenException, Param, Post, Req, UseGuards } from "@nestjs/common";
import { JwtGuard } from "./auth/jwt.guard";
import { User } from "./auth/user.decorator";
import { MintService } from "./mint.service";

@UseGuards(JwtGuard)
@Controller("tokens")
export class TokensController {
  constructor(private readonly mints: MintService) {}

  @Post()
  async create(@User() user: { sub: string }, @Body() body: { model: string }) {
    const { token } = await this.mints.mint(user.sub);
    return { token, model: body.model };
  }

  @Post("mine")
  mine(@Req() req: { user: { sub: string } }) {
    return this.mints.mint(req.user.sub);
  }

  @Post(":id")
  async named(@Param("id") id: string, @User() user: { sub: string }) {
    if (id !== user.sub) throw new ForbiddenException();
    return this.mints.mint(user.sub);
  }
}
