// A guard returns the comparison itself; a membership is looked up with the row's own user; a schema
// for other routes does not empty this one's body.
import { Body, CanActivate, Controller, ExecutionContext, Injectable, Post, UseGuards } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

@Injectable()
class InternalGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    return request.headers["x-internal"] === process.env.INTERNAL_SECRET;
  }
}

@Controller("internal")
export class InternalController {
  @UseGuards(InternalGuard)
  @Post("token")
  token(@Body("userId") userId: string) {
    return behest.auth.mint({ user_id: userId });
  }
}
