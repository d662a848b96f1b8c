// What runs before one handler compares the id: a guard class, a route's hook, a procedure's step.
import { Body, CanActivate, Controller, ExecutionContext, ForbiddenException, Injectable, Param, Post, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

@Injectable()
class SelfGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    if (request.params.userId !== request.user.id) throw new ForbiddenException();
    return true;
  }
}

@Controller("users/:userId/token")
@UseGuards(AuthGuard("jwt"), SelfGuard)
export class TokenController {
  @Post()
  token(@Param("userId") userId: string) {
    return behest.auth.mint({ user_id: userId });
  }
}
