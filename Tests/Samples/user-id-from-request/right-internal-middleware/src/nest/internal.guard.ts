import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from "@nestjs/common";

@Injectable()
export class InternalGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    if (request.headers["x-internal-key"] !== process.env.INTERNAL_KEY) {
      throw new UnauthorizedException();
    }
    return true;
  }
}
