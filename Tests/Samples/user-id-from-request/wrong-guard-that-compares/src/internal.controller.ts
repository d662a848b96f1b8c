// A guard that compares a header with a text of the code, or with another header, proves nothing.
import { Body, CanActivate, Controller, ExecutionContext, Injectable, Post, UseGuards } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

@Injectable()
class ClientGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    return request.headers["x-client"] === "web";
  }
}

@Injectable()
class PairGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    return request.headers["x-one"] === request.headers["x-two"];
  }
}

@Controller("internal")
export class InternalController {
  @UseGuards(ClientGuard)
  @Post("token")
  token(@Body("userId") userId: string) {
    return behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
  }

  @UseGuards(PairGuard)
  @Post("pair")
  pair(@Body("userId") userId: string) {
    return behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
  }
}
